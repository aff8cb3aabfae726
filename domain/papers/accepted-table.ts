import { asDateString, formatDay } from '../calendar/date-string.ts';
import { businessDate } from '../calendar/instant.ts';
import type { CaseView, StepView } from '../case/view.ts';
import { ACCEPTANCE } from '../text/paper-acceptance.ts';
import { DAYS, NO_LEGAL_TERM } from '../text/papers.ts';
import { NOTHING } from './blocks.ts';
import { printDate } from './case-facts.ts';
import type { PaperBlock } from './paper-content.ts';
import type { PaperDesk } from './paper-desk.ts';
import { columnsOf, listBlock } from './tables.ts';

/** Each accepted item with its unit, both limits, first and last day. */
export function acceptedTable(view: CaseView, accepted: readonly StepView[], desk: PaperDesk): PaperBlock {
  const columns = columnsOf(ACCEPTANCE.columns, [5.3, 1.8, 2, 2.5, 2.1]);
  const rows = accepted.map((one) => stepRow(one, accepted, view, desk));
  return listBlock(ACCEPTANCE.stepsTitle, columns, rows, ACCEPTANCE.none);
}

/** A step that waits has foreseen dates only and says for what; due is the date frozen with the acceptance. */
function stepRow(
  { step, state, dates, waitsFor }: StepView,
  accepted: readonly StepView[],
  view: CaseView,
  desk: PaperDesk,
): readonly string[] {
  const day = (date: string | null | undefined) => {
    const printed = printDate(date);
    return printed.replace(`${businessDate(desk.now).slice(0, 4)}年`, '');
  };
  const waits = waitsFor.length > 0;
  const names = waitsFor.map((id) => nameOfEarlier(id, accepted, view));
  const due = state.acceptance?.due ?? dates?.due;
  return [
    `${step.name}\n${step.unit.name}`,
    day(state.acceptance?.date),
    `${step.legalDays === null ? NO_LEGAL_TERM : DAYS(step.legalDays, step.dayKind)}\n${DAYS(step.promisedDays, step.dayKind)}`,
    waits ? `${ACCEPTANCE.foreseen(day(dates?.start))}\n${ACCEPTANCE.waits(names)}` : day(dates?.start),
    waits ? ACCEPTANCE.foreseen(dueDay(due, desk)) : dueDay(due, desk),
  ];
}

/** By its number where it stands on the same notice, else by its name. */
function nameOfEarlier(id: string, accepted: readonly StepView[], view: CaseView): string {
  const at = accepted.findIndex(({ step }) => step.id === id);
  if (at >= 0) return ACCEPTANCE.ofThisNotice(at + 1);
  return ACCEPTANCE.ofAnotherNotice(view.steps.find(({ step }) => step.id === id)?.step.name ?? id);
}

function dueDay(due: string | null | undefined, desk: PaperDesk): string {
  return due ? formatDay(asDateString(due), businessDate(desk.now)).replace('（', '\n（') : NOTHING;
}
