import { type MaterialTaken, takenInFull } from '../../../../domain/case/decide/material-taken.ts';
import type { ReceivedAs } from '../../../../domain/case/kinds/materials.ts';
import type { ChecklistLine } from '../../../../domain/catalogue/outcome.ts';
import { narrow } from '../../../../domain/identity/plain-text.ts';

/** What the clerk has marked as brought in, by line; counts stay as typed until the act. */
export type CorrectionDraft = Readonly<Record<string, TypedTaken>>;
export type TypedTaken = {
  readonly as: ReceivedAs;
  readonly originals: string;
  readonly copies: string;
  /** '' is in good order; else the remark says what is wrong. */
  readonly condition: '' | 'damaged' | 'doubtful';
  readonly remark: string;
  /** Which e-licence or shared data was used, or the case with which the paper lies on file. */
  readonly source: string;
  /** The day on which a paper on file came in; '' for any other. */
  readonly filedOn: string;
};

const PLAIN = { condition: '', remark: '', source: '', filedOn: '' } as const;

/** A tick means all that was asked for was brought. */
export function tickLine(draft: CorrectionDraft, line: ChecklistLine): CorrectionDraft {
  if (draft[line.id]) return untickLine(draft, line.id);
  const { as, originals, copies } = takenInFull(line);
  return { ...draft, [line.id]: { ...PLAIN, as, originals: String(originals), copies: String(copies) } };
}

/** Everything that is still asked for has come; what was ticked before keeps its counts. */
export function tickAll(draft: CorrectionDraft, lines: readonly ChecklistLine[]): CorrectionDraft {
  return lines.reduce((ticked, line) => (ticked[line.id] ? ticked : tickLine(ticked, line)), draft);
}

function untickLine(draft: CorrectionDraft, id: string): CorrectionDraft {
  return Object.fromEntries(Object.entries(draft).filter(([line]) => line !== id));
}

/** Nothing is handed in: a licence or data was looked up, or the paper lies here from an earlier case. */
export const isPaperless = (as: ReceivedAs): boolean => as !== 'kept' && as !== 'seen';

/** Changing how a line was met also sets the counts that this way means. */
export function changeTaken(draft: CorrectionDraft, id: string, change: Partial<TypedTaken>): CorrectionDraft {
  const before = draft[id];
  if (!before) return draft;
  const counts = change.as !== undefined && isPaperless(change.as) ? { originals: '0', copies: '0' } : {};
  const filed = change.as === undefined ? {} : { source: '', filedOn: '' };
  return { ...draft, [id]: { ...before, ...counts, ...filed, ...change } };
}

/** For the act; a count that is no number becomes -1, which the decision refuses in words. */
export function takenOf(draft: CorrectionDraft): readonly MaterialTaken[] {
  return Object.entries(draft).map(([line, { as, originals, copies, condition, remark, source, filedOn }]) => ({
    line,
    as,
    originals: countOf(originals),
    copies: countOf(copies),
    pages: null,
    remark: condition === '' ? '' : remark.trim(),
    ...(condition === '' ? {} : { condition }),
    ...(source.trim() === '' ? {} : { proof: { source: source.trim(), checkedOn: filedOn } }),
  }));
}

function countOf(typed: string): number {
  const plain = narrow(typed);
  return /^\d{1,4}$/.test(plain) ? Number(plain) : -1;
}
