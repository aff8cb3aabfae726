import type { Parts } from '../parts.ts';
import type { Finding } from './findings.ts';

/** Each is said once, however often it is found. */
export function addFindings(memory: Parts['memory'], found: readonly Finding[]): void {
  const fresh = found.filter(
    ({ code, detail }) => !memory.findings.some((known) => known.code === code && known.detail === detail),
  );
  if (fresh.length > 0) memory.findings = [...memory.findings, ...fresh];
}
