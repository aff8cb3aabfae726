import type { EntryHeader } from '../../../domain/ledger/entry.ts';
import type { OtherBranch } from '../../contract/backup-contract.ts';
import type { Files } from '../../journal/files.ts';
import { type Segment, segmentPath } from '../../journal/segment.ts';
import { lookAtSegments, standingsOf } from '../../journal/standings.ts';
import { walkSegment } from '../../journal/walk.ts';
import { isAfter, type LinePlace, type OwnLine, ownLine } from './own-line.ts';

type Work = { entries: number; from: number; to: number; readonly operators: Set<string> };
type Branch = { from: LinePlace | null; readonly cases: Map<string, Work> };

/**
 * The cases that were acted on in another branch of this record: on a PC restored from the same archive, or on this one
 * before it was set back. Read from the open headers of the journal alone, one segment at a time.
 * @throws errors of the disk
 */
export async function otherBranches(files: Files, journal: string): Promise<readonly OtherBranch[]> {
  const segments = await lookAtSegments(files, journal);
  const infos = standingsOf(segments).map(({ info }) => info);
  const current = infos.at(-1);
  if (!current || !mayDivide(segments, infos.length)) return [];
  const line = ownLine(infos, current.ledger);
  const codes = new Map(infos.map(({ ledger, code }) => [ledger, code]));
  const { own, branches } = await gather(files, journal, segments, line);
  return [...branches].flatMap(([ledger, { from, cases }]) =>
    cases.size === 0 ? [] : [described(codes.get(ledger) ?? '', cases, (subject) => isTouched(own.get(subject), from))],
  );
}

/** One ledger in one run has no branches, and nobody need read it. */
function mayDivide(segments: readonly Segment[], ledgers: number): boolean {
  const runs = segments.filter(({ ledger }, at) => ledger !== segments[at - 1]?.ledger);
  return ledgers > 1 || runs.length > 1;
}

async function gather(files: Files, journal: string, segments: readonly Segment[], line: OwnLine) {
  const own = new Map<string, LinePlace>();
  const branches = new Map<string, Branch>();
  /** Hashes of the line's own entries: what an archive brought in once more is no other branch. */
  const held = new Set<string>();
  const passed = new Map<string, number>();
  for (const { number } of segments)
    for (const step of walkSegment(await files.read(segmentPath(journal, number)))) {
      if (step.type !== 'act') continue;
      step.act.entries.forEach(({ header }, at) => {
        const hash = step.hashes[at] ?? '';
        if (held.has(hash)) return;
        const { ledger, seq, subject } = header;
        const isAgain = seq <= (passed.get(ledger) ?? 0);
        const place = isAgain ? null : line.placeOf(ledger, seq);
        if (place) {
          held.add(hash);
          passed.set(ledger, seq);
          own.set(subject, place);
        } else add(branches, line, header, isAgain);
      });
    }
  return { own, branches };
}

function add(branches: Map<string, Branch>, line: OwnLine, header: EntryHeader, isAgain: boolean): void {
  const { ledger, seq, subject, at, operator } = header;
  const left = line.leavesAt(ledger);
  const key = left?.by ?? ledger;
  const branch = branches.get(key) ?? { from: left?.from ?? null, cases: new Map<string, Work>() };
  branches.set(key, branch);
  // Written on in two places: it left where the first entry stands in another one's place.
  if (isAgain && branch.from && seq <= branch.from.seq) branch.from = { ...branch.from, seq: seq - 1 };
  if (!subject.startsWith('case:')) return;
  const work = branch.cases.get(subject) ?? { entries: 0, from: at, to: at, operators: new Set<string>() };
  work.entries += 1;
  work.from = Math.min(work.from, at);
  work.to = Math.max(work.to, at);
  work.operators.add(operator);
  branch.cases.set(subject, work);
}

function isTouched(own: LinePlace | undefined, from: LinePlace | null): boolean {
  return own !== undefined && from !== null && isAfter(own, from);
}

function described(
  code: string,
  cases: ReadonlyMap<string, Work>,
  isHereToo: (subject: string) => boolean,
): OtherBranch {
  return {
    code,
    cases: [...cases].map(([subject, { entries, from, to, operators }]) => ({
      case: subject.slice('case:'.length),
      entries,
      from,
      to,
      operators: [...operators],
      alsoHere: isHereToo(subject),
    })),
  };
}
