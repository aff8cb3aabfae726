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

/** Every ledger of the journal and its last entry, oldest first. */
export function standingsOf(segments: readonly Segment[]): readonly LedgerStanding[] {
  const standings = new Map<string, LedgerStanding>();
  for (const { ledger, info, last } of segments) {
    const known = ledger === undefined ? undefined : standings.get(ledger);
    const named = info ?? known?.info;
    if (ledger === undefined || named === undefined || last === undefined || last.seq < (known?.seq ?? 0)) continue;
    standings.set(ledger, { info: named, ...last });
  }
  return [...standings.values()];
}
