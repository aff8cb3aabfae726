import type { LedgerHead } from '../../domain/ledger/ledger-info.ts';
import { orDead } from './dead-sector.ts';
import type { Files } from './files.ts';
import { findHoles, type Hole } from './holes.ts';
import { readAtRest } from './read-at-rest.ts';
import { segmentPath } from './segment.ts';
import { samePlace } from './walk.ts';

/**
 * Whether every entry of the ledger that ends at `head` is there. Reads all segments, one by one: only for a start that reads
 * all of them anyway.
 * @param numbers of the segments that are there, oldest first
 * @throws errors of the disk; a segment on a dead sector is one that is not there
 */
export async function readsWhole(
  files: Files,
  folder: string,
  numbers: readonly number[],
  { ledger, ...place }: LedgerHead,
): Promise<boolean> {
  const { holes } = await findHoles({
    segments: () =>
      readAtRest(
        async () => numbers,
        (number) => orDead(files.read(segmentPath(folder, number))),
      ),
    growing: () => ({ number: numbers.at(-1) ?? 0, ledger, place }),
  });
  return holes.filter(lacksEntries).every((hole) => hole.ledger !== null && hole.ledger !== ledger);
}

function lacksEntries({ after, before }: Hole): boolean {
  return before === null || !samePlace(after, before);
}
