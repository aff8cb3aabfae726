import type { ActContext } from '../../acts/act-context.ts';
import type { Decision } from '../../acts/decision.ts';
import type { DateString } from '../../calendar/date-string.ts';
import { businessDate } from '../../calendar/instant.ts';
import type { ChecklistLine } from '../../catalogue/outcome.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import type { CaseState, NoticeState } from '../case-state.ts';
import { deemedSince, isTold } from '../deemed.ts';
import { correctionReceived, noticeGiven, type Shortcoming } from '../kinds/acceptance.ts';
import { lineTitle } from '../line-title.ts';
import { missingLines, openNotice, openNotices, progressOf } from '../progress.ts';
import { type MaterialTaken, takeMaterials } from './material-taken.ts';
import { caseEntry, countsFrom, refuse } from './support.ts';

/** 行政许可法 Art. 32(1)(4): on the spot or within five working days, everything at once. */
const NOTICE_BASIS = '《中华人民共和国行政许可法》第三十二条第一款第四项';

/** What the clerk adds to a line the notice names: what is wrong, and the standard to meet. */
export type NoticeRemark = { readonly problem: string; readonly standard: string };

/** What the catalogue says to its own keepers, not to who applies: what the county has still to settle. */
const FOR_KEEPERS = /待县级核定|不适用容缺/;

/** A note without what the catalogue says to its keepers. */
export function forApplicants(note: string): string {
  return note
    .split('；')
    .filter((part) => !FOR_KEEPERS.test(part))
    .join('；');
}

/** The standard that the notice gives of itself: the first note, without what the catalogue says to its keepers. */
export function usualStandard({ notes }: Pick<ChecklistLine, 'notes'>): string {
  return notes.map(({ text }) => forApplicants(text)).find((text) => text !== '') ?? '';
}

/** Every asked-for line that is not met, as the notice will name it; the clerk may reword problem and standard. */
export function shortcomingsOf(
  state: CaseState,
  remarks: Readonly<Record<string, NoticeRemark>>,
): readonly Shortcoming[] {
  return missingLines(state).map((line) => ({
    line: line.id,
    material: state.outcome ? lineTitle(state.outcome, line) : line.name,
    problem: remarks[line.id]?.problem ?? '未提交',
    standard: remarks[line.id]?.standard ?? usualStandard(line),
    originals: line.originals,
    copies: line.copies,
  }));
}

/** 一次性告知: names all that is missing, once. While an earlier notice is not answered it tells only of items added since. */
export function giveNotice(
  state: CaseState,
  remarks: Readonly<Record<string, NoticeRemark>>,
  context: ActContext,
): Decision<{ readonly notice: string }> {
  if (!state.receipt) return refuse('notReceived');
  const lines = shortcomingsOf(state, remarks).filter(({ line }) => isToTell(state, line, context));
  if (lines.length === 0 && openNotice(state)) return refuse('noticeOpen');
  if (lines.length === 0) return refuse(missingLines(state).length > 0 ? 'deemedAlready' : 'nothingMissing');
  const missing = new Set(lines.map((line) => line.line));
  if (isToldBefore(state, missing)) return refuse('noticeSpent');
  const notice = context.newId();
  const steps = (state.outcome?.checklist ?? []).filter((line) => missing.has(line.id)).flatMap((line) => line.serves);
  const data = {
    notice,
    date: businessDate(context.now),
    steps: [...new Set(steps)],
    lines: [...lines],
    basis: [NOTICE_BASIS],
    returnTo: `${context.station.hall}${context.station.name}`,
  };
  return { ok: true, entries: [caseEntry(state.id, noticeGiven, data)], value: { notice } };
}

/**
 * Whether an item still waits for the paper and may be told of it: accepted, or counting as accepted by silence, it is
 * told of no more; while a notice is open only what was added since is.
 */
function isToTell(state: CaseState, line: string, { now, calendar }: ActContext): boolean {
  const at = { today: businessDate(now), calendar };
  const isOpen = openNotice(state) !== null;
  const serves = state.outcome?.checklist.find(({ id }) => id === line)?.serves ?? [];
  return progressOf(state).some(
    ({ step: { id }, stage }) =>
      stage === 'to-accept' &&
      serves.includes(id) &&
      deemedSince(state, id, at) === null &&
      !(isOpen && isTold(state, id)),
  );
}

/** Every line that is missing serves only steps about which the window has told once: there is no second notice. */
function isToldBefore(state: CaseState, missing: ReadonlySet<string>): boolean {
  const told = new Set(state.notices.flatMap(({ unit, steps }) => (unit === undefined ? steps : [])));
  const lines = (state.outcome?.checklist ?? []).filter(({ id }) => missing.has(id));
  return lines.length > 0 && lines.every(({ serves }) => serves.every((step) => told.has(step)));
}

/** Something is missing about which the window may not tell again, and no notice waits: it is asked for by word of mouth. */
export function noticeIsSpent(state: CaseState): boolean {
  return openNotice(state) === null && isToldBefore(state, new Set(missingLines(state).map(({ id }) => id)));
}

/** The open notice of the window that asks for this line, the newest where there are several. */
export function windowNoticeFor(state: CaseState, line: string): NoticeState | null {
  if (!missingLines(state).some(({ id }) => id === line)) return null;
  const names = ({ unit, lines }: NoticeState) => unit === undefined && lines.some((one) => one.line === line);
  return openNotices(state).findLast(names) ?? null;
}

/** 补正: what came in against a notice of the window, line by line; complete when nothing that it names is missing. */
export function receiveCorrection(
  state: CaseState,
  notice: NoticeState,
  taken: readonly MaterialTaken[],
  context: ActContext,
): Decision {
  const date = countsFrom(context);
  const materials = takeMaterials(state.id, state.outcome?.checklist ?? [], taken, context, date);
  if (!materials.ok) return materials;
  const lines = taken.map((material) => material.line);
  const answer = answerToWindow(state, notice, lines, date);
  return { ok: true, entries: [...materials.entries, answer], value: undefined };
}

/** What these lines answer of a notice of the window, on `date`. */
export function answerToWindow(
  state: CaseState,
  { id: notice, lines: asked }: NoticeState,
  lines: readonly string[],
  date: DateString,
): NewEntry {
  const missing = new Set(missingLines(state).flatMap(({ id }) => (lines.includes(id) ? [] : [id])));
  const complete = asked.every(({ line }) => !missing.has(line));
  return caseEntry(state.id, correctionReceived, { notice, date, lines: [...lines], complete });
}
