import type { LedgerCause, LedgerHead, LedgerInfo } from '../../domain/ledger/ledger-info.ts';
import type { JournalFinding } from '../contract/journal-contract.ts';

/** What was found on the disk. `current` is the newest ledger, undefined in an empty journal. */
export type Found = {
  readonly current: LedgerInfo | undefined;
  readonly head: LedgerHead | undefined;
  /** Whether something in the newest segment cannot be read, so that its end is not certain. */
  readonly isEndDamaged: boolean;
  /** Whether entries of it cannot be read and no database remembers which numbers they used. */
  readonly hidesNumbers: boolean;
};

/**
 * How the head that the database last knew stands to the journal: `held` it is there · `differs` there is another
 * entry in its place · `beyond` its ledger ends before · `foreign` its ledger is not known · `unreadable` its place
 * cannot be read.
 */
export type Comparison = 'nothing' | 'held' | 'differs' | 'beyond' | 'foreign' | 'unreadable';

export type Verdict =
  | { readonly next: 'continue'; readonly findings: readonly JournalFinding[] }
  | {
      readonly next: 'open';
      readonly cause: LedgerCause;
      readonly predecessor: LedgerHead | null;
      readonly findings: readonly JournalFinding[];
    };

/**
 * Whether the newest ledger may go on. It must not when its end is uncertain, when somebody knew more of it than is
 * here, or when nobody knows what it used: its next numbers may have been used already, and a number is never used twice.
 * J5, J6.
 */
export function decideLedger(found: Found, acknowledged: LedgerHead | null, comparison: Comparison): Verdict {
  const { current, head } = found;
  if (current === undefined || head === undefined) return openAfter(head ?? acknowledged, acknowledged, head);
  const lost = describeLoss(acknowledged, comparison);
  const isOfCurrent = acknowledged?.ledger === current.ledger;
  // A ledger that was already left behind is settled; the loss is only told again until the new one has its first entry.
  if (lost && (isOfCurrent || comparison === 'foreign') && !isHeir(found, acknowledged))
    return openNew('rolled-back', head.seq === 0 && !isOfCurrent ? acknowledged : head, [lost]);
  const isFresh = head.seq === 0;
  const findings = isFresh ? [...(lost ? [lost] : []), ...(current.cause === 'joined' ? [JOINED] : [])] : [];
  const isUncertain = found.isEndDamaged || found.hidesNumbers;
  return isUncertain ? openNew('damaged', head, findings) : { next: 'continue', findings };
}

function openNew(cause: LedgerCause, predecessor: LedgerHead | null, findings: readonly JournalFinding[]): Verdict {
  return { next: 'open', cause, predecessor, findings };
}

/** The store has to compare everything anew: entries came in that lie before what it knows. */
const JOINED: JournalFinding = { code: 'joined', detail: '' };

/** An empty journal begins; one with entries of which no ledger can be told begins anew. */
function openAfter(
  predecessor: LedgerHead | null,
  acknowledged: LedgerHead | null,
  head: LedgerHead | undefined,
): Verdict {
  const lost = acknowledged !== null && head === undefined ? [rolledBack('the journal is empty', acknowledged)] : [];
  const cause = lost.length > 0 ? 'rolled-back' : predecessor === null ? 'first' : 'damaged';
  return openNew(cause, predecessor, lost);
}

function describeLoss(acknowledged: LedgerHead | null, comparison: Comparison): JournalFinding | undefined {
  if (acknowledged === null) return undefined;
  if (comparison === 'beyond') return rolledBack('the journal is shorter than what was acknowledged', acknowledged);
  if (comparison === 'differs') return rolledBack('the journal holds another entry', acknowledged);
  return comparison === 'foreign' ? rolledBack('the journal does not know the ledger', acknowledged) : undefined;
}

function rolledBack(why: string, { ledger, seq }: LedgerHead): JournalFinding {
  return { code: 'rolled-back', detail: `${why}: ${ledger}:${seq}` };
}

/** An empty ledger that was opened for this very loss at an earlier start. */
function isHeir({ current, head }: Found, acknowledged: LedgerHead | null): boolean {
  const predecessor = current?.predecessor;
  return (
    head?.seq === 0 &&
    predecessor?.ledger === acknowledged?.ledger &&
    predecessor?.seq === acknowledged?.seq &&
    predecessor?.hash === acknowledged?.hash
  );
}
