import type { ActContext } from '../../acts/act-context.ts';
import type { Decision } from '../../acts/decision.ts';
import type { DateString } from '../../calendar/date-string.ts';
import { businessDate } from '../../calendar/instant.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import { LAW } from '../../text/papers.ts';
import type { CaseState, NoticeState } from '../case-state.ts';
import { correctionReceived, noticeGiven } from '../kinds/acceptance.ts';
import { lineTitle } from '../line-title.ts';
import { missingLines, openNotice, openNotices, progressOf } from '../progress.ts';
import { type MaterialTaken, takeMaterials } from './material-taken.ts';
import { caseEntry, countsFrom, refuse } from './support.ts';

/** One thing that the unit asks for: a line of the checklist, or free text where `line` is ''. */
export type UnitShortcoming = {
  readonly line: string;
  readonly material: string;
  readonly problem: string;
  readonly standard: string;
  readonly originals: number;
  readonly copies: number;
};

/**
 * 一次性告知 by the unit about its own item after the hand-off: all at once, one open notice a unit. The day of acceptance
 * stands and the clock runs on: a later request of the authority is no stop of 行政许可法 Art. 45.
 */
export function giveUnitNotice(
  state: CaseState,
  step: string,
  lines: readonly UnitShortcoming[],
  context: ActContext,
): Decision<{ readonly notice: string }> {
  const progress = progressOf(state).find((one) => one.step.id === step);
  const name = progress?.step.name ?? step;
  if (progress?.stage !== 'to-sign' && progress?.stage !== 'in-hand')
    return progress?.state.conclusion ? refuse('alreadyConcluded', name) : refuse('notAtUnit', name);
  const { unit } = progress.step;
  if (openUnitNotices(state).some((notice) => notice.unit?.id === unit.id)) return refuse('unitNoticeOpen', unit.name);
  if (lines.length === 0) return refuse('unitNoticeEmpty');
  const checklist = new Map((state.outcome?.checklist ?? []).map((line) => [line.id, line]));
  if (lines.some(({ line, material }) => (line === '' ? material.trim() === '' : !checklist.has(line))))
    return refuse('unitNoticeNameless');
  if (lines.some(({ problem }) => problem.trim() === '')) return refuse('unitNoticeNeedsProblem');
  const notice = context.newId();
  const { outcome } = state;
  const named = lines.map((one, at) => {
    const line = checklist.get(one.line);
    return {
      line: line?.id ?? `${notice}.${at + 1}`,
      material: line && outcome ? lineTitle(outcome, line) : one.material.trim(),
      problem: one.problem.trim(),
      standard: one.standard.trim(),
      originals: one.originals,
      copies: one.copies,
    };
  });
  const data = {
    notice,
    date: businessDate(context.now),
    steps: [step],
    lines: named,
    basis: [LAW.review],
    returnTo: `${context.station.hall}${context.station.name}`,
    unit: { id: unit.id, name: unit.name },
  };
  return { ok: true, entries: [caseEntry(state.id, noticeGiven, data)], value: { notice } };
}

/** Notices of units that wait for their papers, the oldest first. */
export function openUnitNotices(state: CaseState): readonly NoticeState[] {
  return openNotices(state).filter(({ unit }) => unit !== undefined);
}

/** The open notice of a unit that asks for this line; what the window itself still misses is none of theirs. */
export function unitNoticeFor(state: CaseState, line: string): NoticeState | null {
  if (openNotice(state) && missingLines(state).some(({ id }) => id === line)) return null;
  const asking = openUnitNotices(state).filter(({ lines }) => lines.some((one) => one.line === line));
  return asking.find((notice) => unansweredLines(notice).some((one) => one.line === line)) ?? asking[0] ?? null;
}

/** Lines of a unit's notice against which nothing has come yet. */
export function unansweredLines({ lines, correction }: NoticeState): NoticeState['lines'] {
  const came = new Set(correction?.lines ?? []);
  return lines.filter(({ line }) => !came.has(line));
}

/** 补正 against a unit's notice: the papers lie here until they go on to the unit with a slip. */
export function receiveUnitCorrection(
  state: CaseState,
  notice: NoticeState,
  taken: readonly MaterialTaken[],
  context: ActContext,
): Decision<{ readonly notice: string }> {
  const asked = new Set(notice.lines.map(({ line }) => line));
  if (taken.length === 0 || taken.some(({ line }) => !asked.has(line))) return refuse('nothingCorrected');
  const date = countsFrom(context);
  const materials = takeMaterials(state.id, state.outcome?.checklist ?? [], taken, context, date);
  if (!materials.ok) return materials;
  const came = taken.map(({ line }) => line);
  const answer = answerToUnit(state, notice, came, date);
  return { ok: true, entries: [...materials.entries, answer], value: { notice: notice.id } };
}

/** What these lines answer of a unit's notice, on `date`, with all that came before: one register holds it. */
export function answerToUnit(
  state: CaseState,
  notice: NoticeState,
  came: readonly string[],
  date: DateString,
): NewEntry {
  const lines = [...new Set([...(notice.correction?.lines ?? []), ...came])];
  const complete = notice.lines.every(({ line }) => lines.includes(line));
  return caseEntry(state.id, correctionReceived, { notice: notice.id, date, lines, complete });
}
