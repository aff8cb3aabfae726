import type { Parts } from '../parts.ts';
import { addFindings } from './add-findings.ts';
import { finding } from './findings.ts';

/** After a start the clerk comes first; a stretch of 4 MB takes the main process a fraction of a second. Milliseconds. */
const FIRST_AFTER = 120_000;
const NEXT_AFTER = 10_000;

/** Has the whole journal checked once after each start, a stretch at a time; what is found is said like the rest. */
export function verifyInIdle(parts: Parts): { readonly dispose: () => void } {
  const { bridge, store, ports, memory, shelf } = parts;
  let callOff: () => void = () => undefined;
  const check = async (from: string | null) => {
    const answer = await bridge.call('journal.verify', { store, from }).catch(() => null);
    if (!answer?.ok) return;
    const found = answer.findings.map(({ code, detail }) => finding(code, detail));
    addFindings(memory, found);
    if (found.length > 0) shelf.touch();
    if (answer.next !== null) later(NEXT_AFTER, answer.next);
  };
  const later = (pause: number, from: string | null) => {
    callOff = ports.after(pause, () => void check(from));
  };
  later(FIRST_AFTER, null);
  return { dispose: () => callOff() };
}
