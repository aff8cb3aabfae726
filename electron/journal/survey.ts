import { join } from 'node:path';
import type { LedgerHead, LedgerInfo } from '../../domain/ledger/ledger-info.ts';
import type { JournalFinding } from '../contract/journal-contract.ts';
import { orDead } from './dead-sector.ts';
import type { Comparison } from './decide-ledger.ts';
import type { Files } from './files.ts';
import { TEMPORARY } from './node-files.ts';
import { type Segment, segmentNumber, segmentPath, surveySegment } from './segment.ts';
import { samePlace, walkSegment } from './walk.ts';

/** Files open at the same time; far below what systems allow. */
const AT_ONCE = 16;

export type Survey = { readonly segments: readonly Segment[]; readonly findings: readonly JournalFinding[] };

/** Looks at every segment, removes what unfinished writes left, and cuts a torn end of the newest one. */
export async function surveyJournal(files: Files, folder: string): Promise<Survey> {
  await files.makeFolder(folder);
  const names = await files.list(folder);
  for (const name of names.filter((each) => each.endsWith(TEMPORARY))) await files.remove(join(folder, name));
  const numbers = names.flatMap((name) => segmentNumber(name) ?? []).sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    const some = numbers.slice(from, from + AT_ONCE);
    segments.push(
      ...(await Promise.all(some.map((each) => surveySegment(files, folder, each, each === numbers.at(-1))))),
    );
  }
  const findings = [...findDamage(segments), ...(await cutTornEnd(files, folder, segments.at(-1)))];
  return { segments, findings };
}

function findDamage(segments: readonly Segment[]): JournalFinding[] {
  const faults = segments.flatMap((segment, index) => [
    ...segment.faults,
    ...(segment.number === index + 1 || segments[index - 1]?.number === segment.number - 1
      ? []
      : [`segment ${segment.number - 1} is missing`]),
    ...(follows(segments[index - 1], segment) ? [] : [`segment ${segment.number} does not follow the one before`]),
    ...(index < segments.length - 1 && segment.length < segment.size ? [`segment ${segment.number} is cut short`] : []),
  ]);
  return faults.map((detail) => ({ code: 'damaged', detail }));
}

function follows(before: Segment | undefined, segment: Segment): boolean {
  if (before?.ledger === undefined || before.ledger !== segment.ledger) return true;
  return before.last !== undefined && segment.start !== undefined && samePlace(before.last, segment.start);
}

/** What a power cut left half written is set aside and cut away, so that the next record never stands behind it. */
async function cutTornEnd(files: Files, folder: string, last: Segment | undefined): Promise<JournalFinding[]> {
  if (last === undefined || last.length === last.size) return [];
  const file = await files.open(segmentPath(folder, last.number));
  try {
    const torn = await file.read(last.length, last.size - last.length);
    await files.replace(join(folder, `torn-${last.number}-${last.length}.bin`), torn);
    await file.truncate(last.length);
    await file.sync();
  } finally {
    await file.close();
  }
  return [{ code: 'torn-tail-cut', detail: `segment ${last.number}, ${last.size - last.length} bytes` }];
}

/** The ledgers of the journal, oldest first. */
export function ledgersOf(segments: readonly Segment[]): readonly LedgerInfo[] {
  const infos = segments.flatMap(({ info }) => info ?? []);
  return [...new Map(infos.map((info) => [info.ledger, info])).values()];
}

/** Looks the acknowledged entry up in the segment that should hold it. */
export async function compareWith(
  files: Files,
  folder: string,
  segments: readonly Segment[],
  acknowledged: LedgerHead | null,
): Promise<Comparison> {
  if (acknowledged === null) return 'nothing';
  const own = segments.filter(({ ledger }) => ledger === acknowledged.ledger);
  if (own.length === 0) return 'foreign';
  if (acknowledged.seq > Math.max(...own.map(({ last }) => last?.seq ?? 0))) return 'beyond';
  const hashes = await hashesAt(files, folder, own, acknowledged.seq);
  if (hashes.length === 0) return 'unreadable';
  return hashes.includes(acknowledged.hash) ? 'held' : 'differs';
}

/** More than one where two branches of the ledger are kept. */
async function hashesAt(
  files: Files,
  folder: string,
  own: readonly Segment[],
  seq: number,
): Promise<readonly string[]> {
  const borders = own.flatMap(({ start, last }) => [start, last]).filter((place) => place?.seq === seq && place.hash);
  const hashes = borders.flatMap((place) => place?.hash ?? []);
  for (const { number } of own.filter(({ start, last }) => start && last && start.seq < seq && seq < last.seq))
    hashes.push(...(await hashIn(files, segmentPath(folder, number), seq)));
  return hashes;
}

async function hashIn(files: Files, path: string, seq: number): Promise<readonly string[]> {
  for (const step of walkSegment((await orDead(files.read(path))) ?? new Uint8Array())) {
    if (step.type !== 'act' || step.place.seq < seq) continue;
    return step.hashes.slice(seq - step.place.seq - 1).slice(0, 1);
  }
  return [];
}
