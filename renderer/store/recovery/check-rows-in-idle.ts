import type { Subject } from '../../../domain/ledger/entry.ts';
import { Unanswered } from '../answers/unanswered.ts';
import type { Parts } from '../parts.ts';
import type { StreamRecord } from '../schema.ts';
import { openStream } from '../streams/stream.ts';
import { addFindings } from './add-findings.ts';
import { finding } from './findings.ts';
import { keepKeysOf } from './give-back-keys.ts';

/** The journal is checked first; twenty rows cost a hundredth of a second. Milliseconds. */
const FIRST_AFTER = 300_000;
const NEXT_AFTER = 500;
const ROWS = 20;

/**
 * Opens every row once after each start. One that does not open is made anew while the journal still has its entries:
 * nobody would else notice before a person asks for the case, and by then the journal may be the one that is damaged.
 * Where the journal lacks the key of one that does, it is given back: without it the journal's entries open nothing.
 */
export function checkRowsInIdle(
  parts: Parts,
  makeAnew: (subjects: readonly Subject[]) => void,
): { readonly dispose: () => void } {
  const { ports } = parts;
  let callOff: () => void = () => undefined;
  let isDisposed = false;
  const check = async (after: Subject) => {
    const { whole, spoilt, last } = await lookAt(parts, after);
    if (isDisposed) return;
    if (spoilt.length > 0) makeAnew(spoilt);
    if ((await keepKeysOf(parts, whole).catch(() => 0)) > 0) {
      addFindings(parts.memory, [finding('keys-restored', '')]);
      parts.shelf.touch();
    }
    if (last !== undefined) later(NEXT_AFTER, last);
  };
  const later = (pause: number, after: Subject) => {
    callOff = ports.after(pause, () => void check(after));
  };
  later(FIRST_AFTER, '');
  return {
    dispose: () => {
      isDisposed = true;
      callOff();
    },
  };
}

type Looked = {
  readonly whole: readonly StreamRecord[];
  readonly spoilt: readonly Subject[];
  readonly last: Subject | undefined;
};

/** `last`: where to go on; undefined at the end, and where the database fails: its repair is another's work. */
async function lookAt({ db, sealer }: Parts, after: Subject): Promise<Looked> {
  const over: Looked = { whole: [], spoilt: [], last: undefined };
  const subjects = await db.streams
    .where('subject')
    .above(after)
    .limit(ROWS)
    .primaryKeys()
    .catch(() => []);
  try {
    const records = (await db.streams.bulkGet(subjects)).filter((record) => record !== undefined);
    const whole = records.filter((record) => openStream(sealer, record).ok);
    const spoilt = records.filter((record) => !whole.includes(record)).map(({ subject }) => subject);
    return { whole, spoilt, last: subjects.at(-1) };
  } catch (problem) {
    // Of rows that are never given nobody knows which was cut short.
    return problem instanceof Unanswered ? { ...over, spoilt: subjects } : over;
  }
}
