import type { JournalFinding } from '../../../electron/contract/journal-contract.ts';
import type { Parts } from '../parts.ts';
import { addFindings } from './add-findings.ts';
import { giveBackEntries } from './give-back-entries.ts';
import { isDamage, tellDamage } from './tell-damage.ts';

/** After a start the clerk comes first; a stretch of 4 MB takes the main process a fraction of a second. Milliseconds. */
const FIRST_AFTER = 120_000;
const NEXT_AFTER = 10_000;

/**
 * Has the whole journal checked once after each start, a stretch at a time. What cannot be read is given back by the
 * database, and what came of it is said like the rest.
 */
export function verifyInIdle(parts: Parts): { readonly dispose: () => void } {
  const { bridge, store, ports } = parts;
  let callOff: () => void = () => undefined;
  let isDisposed = false;
  const found: JournalFinding[] = [];
  const check = async (from: string | null) => {
    const answer = await bridge.call('journal.verify', { store, from }).catch(() => null);
    if (!answer?.ok || isDisposed) return;
    found.push(...answer.findings);
    if (answer.next !== null) later(NEXT_AFTER, answer.next);
    else if (found.some(isDamage)) await mendAndTell(parts, found);
  };
  const later = (pause: number, from: string | null) => {
    callOff = ports.after(pause, () => void check(from));
  };
  later(FIRST_AFTER, null);
  return {
    dispose: () => {
      isDisposed = true;
      callOff();
    },
  };
}

async function mendAndTell(parts: Parts, journal: readonly JournalFinding[]): Promise<void> {
  const { memory, shelf } = parts;
  const back = await giveBackEntries(parts, memory.standing).catch(() => null);
  if (back?.ledger) memory.standing = { ...memory.standing, ledger: back.ledger };
  addFindings(memory, tellDamage({ journal, database: 'known', back }));
  shelf.touch();
}
