import { CHAIN_START } from '../../domain/ledger/chain.ts';
import type { LedgerCause, LedgerHead, LedgerInfo } from '../../domain/ledger/ledger-info.ts';
import { drawLedgerCode, type LedgerMode } from '../../domain/numbers/ledger-code.ts';
import type { JournalFinding } from '../contract/journal-contract.ts';
import { decideLedger, type Verdict } from './decide-ledger.ts';
import type { Files } from './files.ts';
import { Journal, type Position } from './journal.ts';
import { openKeyLog } from './key-log.ts';
import { readsWhole } from './reads-whole.ts';
import { encodeSegmentHeader } from './records.ts';
import { type Segment, segmentPath } from './segment.ts';
import { standingsOf } from './standings.ts';
import { compareWith, ledgersOf, surveyJournal } from './survey.ts';

/** What the journal needs of the world: disk, clock, chance. */
export type JournalPorts = {
  readonly files: Files;
  /** Wall time, epoch ms. */
  readonly now: () => number;
  /** A new, random ledger id: 8–64 of `0-9a-z-`. */
  readonly newLedgerId: () => string;
  /** A random whole number from 0 up to, and without, `below`. */
  readonly randomBelow: (below: number) => number;
  /** Whose record it is: numbers of practice are known at sight. */
  readonly mode: LedgerMode;
  readonly segmentBytes?: number | undefined;
};

/**
 * Opens the journal in `folder`, makes it whole, and decides under which ledger it goes on.
 * @param acknowledged the head the database last knew to be journaled; null for an empty database
 * @throws errors of the disk, as Node gives them
 */
export async function openJournal(
  ports: JournalPorts,
  folder: string,
  acknowledged: LedgerHead | null,
): Promise<Journal> {
  const { files } = ports;
  const { segments, findings } = await surveyJournal(files, folder);
  const ledgers = ledgersOf(segments);
  const keys = await openKeyLog(files, folder);
  const end = whereItEnds(segments, ledgers);
  const hidesNumbers =
    acknowledged === null && !(keys.findings.length === 0 && (await isWhole(ports, folder, segments, end)));
  const found = { ...end, hidesNumbers };
  const comparison = await compareWith(files, folder, segments, acknowledged);
  const verdict = decideLedger(found, acknowledged, comparison);
  const position = await positionFor(ports, folder, segments, found, verdict);
  return new Journal({
    files,
    folder,
    keys: keys.log,
    ledgers: ledgers.some(({ ledger }) => ledger === position.info.ledger) ? ledgers : [...ledgers, position.info],
    earlier: standingsOf(segments).filter(({ info, seq }) => info.ledger !== position.info.ledger && seq > 0),
    position,
    findings: [...findings, ...keys.findings, ...verdict.findings, ...findLostPredecessors(segments, acknowledged)],
    segmentBytes: ports.segmentBytes,
  });
}

/**
 * With no database to fill the gap, what stands before the oldest ledger here is nowhere any more: the segments it stood in
 * are gone. While a database holds it, that was told when it happened (`rolled-back`).
 */
function findLostPredecessors(segments: readonly Segment[], acknowledged: LedgerHead | null): JournalFinding[] {
  if (acknowledged !== null) return [];
  const isHeld = ({ ledger, seq }: LedgerHead) =>
    seq === 0 || segments.some((segment) => segment.ledger === ledger && (segment.last?.seq ?? 0) >= seq);
  return ledgersOf(segments).flatMap(({ predecessor }) =>
    predecessor === null || isHeld(predecessor)
      ? []
      : [
          {
            code: 'damaged' as const,
            detail: `${predecessor.ledger}:${predecessor.seq} and what came before is missing`,
          },
        ],
  );
}

function whereItEnds(segments: readonly Segment[], ledgers: readonly LedgerInfo[]) {
  const newest = segments.at(-1);
  const ending = segments.findLast(({ ledger, last }) => ledger !== undefined && last !== undefined);
  const head = ending?.ledger && ending.last ? { ledger: ending.ledger, ...ending.last } : undefined;
  const current = ledgers.find(({ ledger }) => ledger === ending?.ledger);
  return { current, head, isEndDamaged: newest !== undefined && (newest.faults.length > 0 || newest !== ending) };
}

/** Whether every entry of the newest ledger can be read. */
async function isWhole(
  { files }: JournalPorts,
  folder: string,
  segments: readonly Segment[],
  { head }: ReturnType<typeof whereItEnds>,
): Promise<boolean> {
  const numbers = segments.map(({ number }) => number);
  return head === undefined || head.seq === 0 || (await readsWhole(files, folder, numbers, head));
}

async function positionFor(
  ports: JournalPorts,
  folder: string,
  segments: readonly Segment[],
  { current, head }: ReturnType<typeof whereItEnds>,
  verdict: Verdict,
): Promise<Position> {
  const newest = segments.at(-1);
  if (verdict.next === 'continue' && current && head && newest) {
    const { number, length, isClosed } = newest;
    return { info: current, place: { seq: head.seq, hash: head.hash }, number, size: isClosed ? undefined : length };
  }
  const { predecessor, cause } = verdict.next === 'open' ? verdict : { predecessor: null, cause: 'first' as const };
  return beginLedger(ports, folder, segments, predecessor, cause);
}

/** Opens a new ledger behind these segments; from here on the journal goes on under it. */
export async function beginLedger(
  ports: JournalPorts,
  folder: string,
  segments: readonly Segment[],
  predecessor: LedgerHead | null,
  cause: LedgerCause,
): Promise<Position> {
  const number = (segments.at(-1)?.number ?? 0) + 1;
  const info = newLedger(ports, segments, predecessor, cause);
  const header = encodeSegmentHeader({ format: 1, number, info, firstSeq: 1, prev: CHAIN_START });
  await ports.files.replace(segmentPath(folder, number), header);
  return { info, place: { seq: 0, hash: CHAIN_START }, number, size: header.length };
}

/** A ledger that was never before, with a code that none of these segments' ledgers has. */
export function newLedger(
  ports: Omit<JournalPorts, 'files'>,
  segments: readonly Segment[],
  predecessor: LedgerHead | null,
  cause: LedgerCause,
): LedgerInfo {
  const codes = new Set(ledgersOf(segments).map(({ code }) => code));
  return { ledger: ports.newLedgerId(), code: freeCode(ports, codes), openedAt: ports.now(), predecessor, cause };
}

function freeCode(ports: Omit<JournalPorts, 'files'>, taken: ReadonlySet<string>): string {
  for (;;) {
    const code = drawLedgerCode(ports.randomBelow, ports.mode);
    if (!taken.has(code)) return code;
  }
}
