import { join } from 'node:path';
import type { LedgerInfo } from '../../domain/ledger/ledger-info.ts';
import { orDead } from './dead-sector.ts';
import type { Files } from './files.ts';
import type { Hole, Stretch } from './holes.ts';
import { encodeSegmentEnd, encodeSegmentHeader } from './records.ts';
import { segmentNumber, segmentPath } from './segment.ts';
import type { Run, RunPart } from './staged-run.ts';
import { type Place, samePlace } from './walk.ts';

/** Whether these entries are the very ones that were lost: from the entry before the hole the chain leads to the one after it. */
export function fills({ before }: Hole, { end }: Run): boolean {
  return before === null || samePlace(end, before);
}

/** Where a run goes: a hole's stretches, the ledger they belong to, and the segment that still grows. */
export type Mending = {
  readonly stretches: readonly Stretch[];
  readonly info: LedgerInfo;
  readonly growing: number;
};

/**
 * Puts the entries into the hole: its segments are written anew with them in the place of what cannot be read, and are like
 * any others. The damaged files are kept under other names, for a person. Gives by how much each stretch grew.
 * Holds one segment, and what comes into it.
 * @throws errors of the disk; what is not mended then is a hole still, and can be mended by the same entries
 */
export async function mendHole(
  files: Files,
  folder: string,
  { stretches, info, growing }: Mending,
  run: Run,
): Promise<readonly number[]> {
  const grown: number[] = [];
  let after = run.start;
  for (const [index, stretch] of stretches.entries()) {
    const parts = shareOf(run.parts, index, stretches.length);
    const end = parts.at(-1)?.end ?? after;
    const records = await Promise.all(parts.map((part) => part.records()));
    grown.push(await mendStretch(files, folder, stretch, { info, after, records, end, growing }));
    after = end;
  }
  return grown;
}

/** As many parts for each of the segments as for any other, so that none of them outgrows what a start reads whole. */
function shareOf(parts: readonly RunPart[], index: number, of: number): readonly RunPart[] {
  const from = (nth: number) => Math.ceil((nth * parts.length) / of);
  return parts.slice(from(index), from(index + 1));
}

type Given = {
  readonly info: LedgerInfo;
  readonly after: Place;
  readonly records: readonly Uint8Array[];
  readonly end: Place;
  readonly growing: number;
};

async function mendStretch(
  files: Files,
  folder: string,
  { number, at, end }: Stretch,
  { info, after, records, end: place, growing }: Given,
): Promise<number> {
  const isThere = (await files.list(folder)).some((name) => segmentNumber(name) === number);
  const read = isThere ? await orDead(files.read(segmentPath(folder, number))) : undefined;
  const damaged = read ?? new Uint8Array();
  if (end > at) await files.replace(join(folder, `damaged-${number}-${at}.bin`), damaged);
  const head = at === 0 ? [headOf(number, info, after)] : [];
  const isOver = end === damaged.length && number !== growing;
  const given = Buffer.concat([...head, ...records, ...(isOver ? [encodeSegmentEnd(place)] : [])]);
  const mended = Buffer.concat([damaged.subarray(0, at), given, damaged.subarray(end)]);
  await files.replace(segmentPath(folder, number), mended);
  return given.length - (end - at);
}

/** A closed segment of its own for entries at the end of a ledger. */
export async function segmentOf(number: number, info: LedgerInfo, part: RunPart): Promise<Uint8Array> {
  return Buffer.concat([headOf(number, info, part.start), await part.records(), encodeSegmentEnd(part.end)]);
}

function headOf(number: number, info: LedgerInfo, { seq, hash }: Place): Uint8Array {
  return encodeSegmentHeader({ format: 1, number, info, firstSeq: seq + 1, prev: hash });
}

/** The hole where it lies after `mended` was filled and its stretches grew. */
export function shifted(hole: Hole, mended: Hole, grown: readonly number[]): Hole {
  const moved = ({ number, at, end }: Stretch): Stretch => {
    const before = mended.stretches.map((each) => each.number === number && each.end <= at);
    const by = grown.reduce((sum, bytes, index) => (before[index] ? sum + bytes : sum), 0);
    return { number, at: at + by, end: end + by };
  };
  return { ...hole, stretches: hole.stretches.map(moved) };
}
