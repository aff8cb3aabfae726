import { join } from 'node:path';
import type { LedgerInfo } from '../../domain/ledger/ledger-info.ts';
import type { JournaledAct } from '../../domain/ledger/sealed.ts';
import type { Files } from './files.ts';
import type { Hole, Stretch } from './holes.ts';
import { encodeAct, encodeSegmentEnd, encodeSegmentHeader } from './records.ts';
import { segmentNumber, segmentPath } from './segment.ts';
import { hashesOf, type Place, samePlace } from './walk.ts';

/** Entries that follow a place in their ledger, as the journal writes them, and where the ledger stands after them. */
export type Run = { readonly records: readonly Uint8Array[]; readonly end: Place };

/** The acts behind `after`, each entry the next of its ledger; undefined when they do not follow one another. */
export function chainFrom(
  after: Place,
  { ledger }: Pick<LedgerInfo, 'ledger'>,
  acts: readonly JournaledAct[],
): Run | undefined {
  let end = after;
  const records: Uint8Array[] = [];
  for (const act of acts) {
    const isNext = act.entries.every(
      ({ header }, index) => header.ledger === ledger && header.seq === end.seq + 1 + index,
    );
    if (!isNext) return undefined;
    records.push(encodeAct({ ledger, firstSeq: end.seq + 1, prev: end.hash, act }));
    const hashes = hashesOf({ act, prev: end.hash });
    end = { seq: end.seq + hashes.length, hash: hashes.at(-1) ?? end.hash };
  }
  return { records, end };
}

/** Whether these entries are the very ones that were lost: from the entry before the hole the chain leads to the one after it. */
export function fills({ before }: Hole, { end }: Run): boolean {
  return before === null || samePlace(end, before);
}

/**
 * Puts the entries into the hole: its segments are written anew with them in the place of what cannot be read, and are like
 * any others. The damaged files are kept under other names, for a person. Gives by how much each stretch grew.
 * @throws errors of the disk; what is not mended then is a hole still, and can be mended by the same entries
 */
export async function mendHole(
  files: Files,
  folder: string,
  { stretches, after }: Pick<Hole, 'stretches' | 'after'>,
  info: LedgerInfo,
  run: Run,
): Promise<readonly number[]> {
  const grown: number[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const part = index === 0 ? run : { records: [], end: run.end };
    grown.push(await mendStretch(files, folder, stretch, info, index === 0 ? after : run.end, part));
  }
  return grown;
}

async function mendStretch(
  files: Files,
  folder: string,
  { number, at, end }: Stretch,
  info: LedgerInfo,
  after: Place,
  run: Run,
): Promise<number> {
  const isThere = (await files.list(folder)).some((name) => segmentNumber(name) === number);
  const damaged = isThere ? await files.read(segmentPath(folder, number)) : new Uint8Array();
  if (end > at) await files.replace(join(folder, `damaged-${number}-${at}.bin`), damaged);
  const head = at === 0 ? [headOf(number, info, after)] : [];
  // Nothing more is written into it.
  const closing = end === damaged.length ? [encodeSegmentEnd(run.end)] : [];
  const given = Buffer.concat([...head, ...run.records, ...closing]);
  const mended = Buffer.concat([damaged.subarray(0, at), given, damaged.subarray(end)]);
  await files.replace(segmentPath(folder, number), mended);
  return given.length - (end - at);
}

/** A closed segment of its own for the end of a ledger. */
export function segmentOf(number: number, info: LedgerInfo, after: Place, run: Run): Uint8Array {
  return Buffer.concat([headOf(number, info, after), ...run.records, encodeSegmentEnd(run.end)]);
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
