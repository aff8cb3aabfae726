import type { LedgerStanding } from '../../domain/ledger/lineage.ts';
import type { Files } from './files.ts';
import { type Segment, segmentNumber, surveySegment } from './segment.ts';

/** The segments of a journal as they lie there, oldest first; changes nothing, unlike a survey at the opening. */
export async function lookAtSegments(files: Files, folder: string): Promise<readonly Segment[]> {
  const numbers = (await files.list(folder)).flatMap((name) => segmentNumber(name) ?? []).sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const number of numbers) segments.push(await surveySegment(files, folder, number, number === numbers.at(-1)));
  return segments;
}

/** Every ledger of the journal and its last entry, in the order in which they were last written to: the last one goes on. */
export function standingsOf(segments: readonly Segment[]): readonly LedgerStanding[] {
  const standings = new Map<string, LedgerStanding>();
  for (const { ledger, info, last } of segments) {
    const known = ledger === undefined ? undefined : standings.get(ledger);
    const named = info ?? known?.info;
    if (ledger === undefined || named === undefined || last === undefined) continue;
    // What was taken in from an archive lies between two heads of the ledger that goes on.
    standings.delete(ledger);
    standings.set(ledger, known && last.seq < known.seq ? known : { info: named, ...last });
  }
  return [...standings.values()];
}
