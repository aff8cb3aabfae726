import type { JournaledAct } from '../../../domain/ledger/sealed.ts';
import { orDead } from '../../journal/dead-sector.ts';
import { findHoles, type Hole } from '../../journal/holes.ts';
import { fills, mendHole, shifted } from '../../journal/mend-hole.ts';
import { readAtRest } from '../../journal/read-at-rest.ts';
import { segmentPath } from '../../journal/segment.ts';
import { emptyRun, lengthened, type Run, staged } from '../../journal/staged-run.ts';
import { standingsOf } from '../../journal/standings.ts';
import { type Step, samePlace, walkSegment } from '../../journal/walk.ts';
import type { BackupDisk } from '../backup-disk.ts';
import type { LyingJournal } from './pick-segments.ts';

/** A hole of which both sides are known, and that has entries between them. */
type Gap = Hole & { readonly ledger: string; readonly before: NonNullable<Hole['before']> };

/** `entries`: how many the archive gave back. `open`: gaps it could not close, and how far into each it leads. */
export type Filled = { readonly entries: number; readonly open: readonly OpenGap[] };
export type OpenGap = { readonly ledger: string; readonly entries: number; readonly known: number };

type Filling = {
  readonly archive: LyingJournal;
  readonly here: LyingJournal;
  /** Where the mended segments are put together under their own numbers, and where parts of a run may wait. */
  readonly target: string;
  readonly waiting: string;
};

/**
 * Puts what the archive has of the stretches that this journal lost into their places, as a start does with what the database
 * has (X31): only entries whose chain leads from the one before the gap to the one after it. The journal itself is not touched.
 */
export async function fillHoles(disk: BackupDisk, filling: Filling): Promise<Filled> {
  const { archive, here, target, waiting } = filling;
  const open: OpenGap[] = [];
  let entries = 0;
  let gaps = await gapsIn(disk, here);
  const infos = new Map(standingsOf(archive.segments).map(({ info }) => [info.ledger, info]));
  for (let gap = gaps[0]; gap !== undefined; gap = gaps[0]) {
    gaps = gaps.slice(1);
    const size = gap.before.seq - gap.after.seq;
    const info = infos.get(gap.ledger);
    const run = await runOf(disk, archive, gap, waiting);
    if (!info || !fills(gap, run)) {
      open.push({ ledger: gap.ledger, entries: size, known: run.end.seq - gap.after.seq });
      continue;
    }
    await bringOver(disk, here, target, gap);
    const growing = here.segments.at(-1)?.number ?? 0;
    const grown = await mendHole(disk, target, { stretches: gap.stretches, info, growing }, run);
    const filled = gap;
    gaps = gaps.map((each) => ({ ...each, stretches: shifted(each, filled, grown).stretches }));
    entries += size;
  }
  return { entries, open };
}

async function gapsIn(disk: BackupDisk, { folder, segments }: LyingJournal): Promise<readonly Gap[]> {
  const last = standingsOf(segments).at(-1);
  const number = segments.at(-1)?.number;
  if (last === undefined || number === undefined) return [];
  const growing = { number, ledger: last.info.ledger, place: { seq: last.seq, hash: last.hash } };
  const numbers = async () => segments.map((each) => each.number);
  const read = (each: number) => orDead(disk.read(segmentPath(folder, each)));
  const { holes } = await findHoles({ segments: () => readAtRest(numbers, read), growing: () => growing });
  return holes.filter(isGap);
}

function isGap(hole: Hole): hole is Gap {
  return hole.ledger !== null && hole.before !== null && hole.before.seq > hole.after.seq;
}

/** What the archive has behind the gap's beginning, a part for each of its segments; they wait in files. */
async function runOf(disk: BackupDisk, { folder, segments }: LyingJournal, gap: Gap, waiting: string): Promise<Run> {
  let run = emptyRun({ ledger: gap.ledger }, gap.after);
  for (const { number, ledger, last } of segments) {
    if (ledger !== gap.ledger || (last?.seq ?? 0) <= run.end.seq || run.end.seq >= gap.before.seq) continue;
    const acts = actsBehind(await disk.read(segmentPath(folder, number)), run.end, gap.before.seq);
    const longer = acts.length > 0 ? lengthened(run, acts) : undefined;
    if (longer) run = await staged(disk, waiting, longer);
  }
  return run;
}

/** The acts that follow a place one after the other, up to a seq. One that the database gave back is cut otherwise than the first. */
function actsBehind(bytes: Uint8Array, after: Run['end'], upTo: number): JournaledAct[] {
  const acts: JournaledAct[] = [];
  let end = after;
  for (const step of walkSegment(bytes)) {
    if (step.type !== 'act' || step.place.seq <= end.seq || end.seq >= upTo) continue;
    const from = end.seq - step.start.seq;
    if (from < 0 || !samePlace(placeIn(step, from), end)) continue;
    const to = Math.min(step.hashes.length, upTo - step.start.seq);
    acts.push({ ...step.act, entries: step.act.entries.slice(from, to) });
    end = placeIn(step, to);
  }
  return acts;
}

/** Where the ledger stands behind so many entries of an act. */
function placeIn({ start, hashes }: Extract<Step, { type: 'act' }>, entries: number): Run['end'] {
  return { seq: start.seq + entries, hash: hashes[entries - 1] ?? start.hash };
}

/** The damaged segments, to be mended beside the journal; those of an earlier gap lie there already. */
async function bringOver(disk: BackupDisk, here: LyingJournal, target: string, { stretches }: Gap): Promise<void> {
  await disk.makeFolder(target);
  const known = new Set(here.segments.map(({ number }) => number));
  for (const { number } of stretches) {
    const path = segmentPath(target, number);
    if (!known.has(number) || (await disk.sizeOf(path)) !== null) continue;
    const bytes = await orDead(disk.read(segmentPath(here.folder, number)));
    if (bytes) await disk.replace(path, bytes);
  }
}
