import type { ActContext } from '../../acts/act-context.ts';
import type { Decision } from '../../acts/decision.ts';
import type { CaseState } from '../case-state.ts';
import { gapFilled } from '../kinds/gaps.ts';
import { missingLines, openGaps, openNotice } from '../progress.ts';
import { type MaterialTaken, takeMaterials } from './material-taken.ts';
import { windowNoticeFor } from './notice.ts';
import { caseEntry, countsFrom, refuse } from './support.ts';

/**
 * Lines that can be brought in outside a notice: open gaps, and while no notice waits what is missing (a paper that
 * was rejected, one that was forgotten).
 */
export function supplementLines(state: CaseState): readonly string[] {
  const gaps = openGaps(state).map(({ line }) => line);
  const missing = openNotice(state) ? [] : missingLines(state).map(({ id }) => id);
  return [...new Set([...gaps, ...missing])];
}

/** Missing papers that no open notice of the window names: rejected, forgotten, or needed since it was given. */
function unnamedLines(state: CaseState): readonly string[] {
  return missingLines(state).flatMap(({ id }) => (windowNoticeFor(state, id) ? [] : [id]));
}

/** Papers that came later. The day of make-up is the day it reached the window (W23), after closing the next (C15). */
export function supplement(
  state: CaseState,
  taken: readonly MaterialTaken[],
  context: ActContext,
): Decision<{ readonly lines: readonly string[]; readonly complete: boolean }> {
  if (!state.receipt) return refuse('notReceived');
  if (taken.length === 0) return refuse('nothingCorrected');
  const open = new Set([...supplementLines(state), ...unnamedLines(state)]);
  if (taken.some(({ line }) => !open.has(line))) return refuse('unknownLine');
  const date = countsFrom(context);
  const materials = takeMaterials(state.id, state.outcome?.checklist ?? [], taken, context, date);
  if (!materials.ok) return materials;
  const lines = taken.map(({ line }) => line);
  const gaps = new Set(openGaps(state).map(({ line }) => line));
  const filled = lines.filter((line) => gaps.has(line)).map((line) => caseEntry(state.id, gapFilled, { line, date }));
  const complete = missingLines(state).every(({ id }) => lines.includes(id));
  return { ok: true, entries: [...materials.entries, ...filled], value: { lines, complete } };
}
