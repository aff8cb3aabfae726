import type { Finding } from '../../store/recovery/findings.ts';

/** What must not wait until tomorrow. */
const GRAVE: readonly Finding['code'][] = ['damaged', 'lost', 'entries-aside'];

/** What went well and asks for something today. */
const TODAY: readonly Finding['code'][] = ['mending', 'mended', 'end-mended', 'entries-beside'];

/** What is true only for as long as it is said: it cannot be put away before. */
export function lasts(code: Finding['code']): boolean {
  return code === 'mending';
}

/** How loud a finding about the record is said. */
export function levelOf(code: Finding['code']): 'error' | 'warning' | 'info' {
  if (GRAVE.includes(code)) return 'error';
  return TODAY.includes(code) ? 'warning' : 'info';
}
