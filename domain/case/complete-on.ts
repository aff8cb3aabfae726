import { businessDate } from '../calendar/instant.ts';
import type { CaseState } from './case-state.ts';
import { isAskedFor } from './progress.ts';

/** The day from which an item counts as applied for: that of the receipt, or the one on which it was added later. */
export function appliedOn({ receipt, addedOn }: CaseState, step: string): string | null {
  return receipt && (addedOn[step] ?? receipt.date);
}

/**
 * The day on which the papers of an item were complete, from which its acceptance counts: the day it was applied for, or
 * the last one on which something came that it needs, a promise or commitment in the place of a paper among them
 * (行政许可法 Art. 32; domain-practice, sections 1 and 3). Null before receipt.
 */
export function completeOn(state: CaseState, step: string): string | null {
  const applied = appliedOn(state, step);
  if (applied === null) return null;
  const asked = (state.outcome?.checklist ?? []).filter((line) => isAskedFor(line) && line.serves.includes(step));
  return asked.flatMap(({ id }) => metLater(state, id)).reduce((last, day) => (day > last ? day : last), applied);
}

/** The day on which a line was met after the receipt; of a tolerated paper that of the promise, whenever it comes. */
function metLater({ receipt, materials, gaps, notices }: CaseState, line: string): readonly string[] {
  const gap = gaps.find((one) => one.line === line);
  if (gap) return [gap.date];
  const received = materials[line]?.received;
  if (!receipt || !received || received.at <= receipt.at) return [];
  const corrected = notices.findLast(({ correction }) => correction?.lines.includes(line))?.correction;
  return [received.date ?? corrected?.date ?? businessDate(received.at)];
}
