import { type DateString, formatDay } from '../../../../domain/calendar/date-string.ts';
import { isOver } from '../../../../domain/case/progress.ts';
import { originalsOwed } from '../../../../domain/case/to-return.ts';
import type { CaseView } from '../../../../domain/case/view.ts';
import { maskParty } from '../../../../domain/identity/mask-party.ts';
import { maskIdNo, maskPhone } from '../../../../domain/identity/masking.ts';
import { printDate } from '../../../../domain/papers/case-facts.ts';
import { CASE_TEXT } from '../../text/case.ts';

/** Who applies; masked unless showing was asked for. */
export type ApplicantView = { readonly name: string; readonly idNo: string; readonly phone: string };

export function applicantOf({ state }: CaseView, open: boolean): ApplicantView {
  const person = state.outcome?.people.find(({ id }) => id === state.outcome?.applicant);
  const value = (key: string | undefined) => (key === undefined ? '' : (state.form[key] ?? ''));
  const name = value(person?.identity.name);
  const idNo = value(person?.identity.idNo);
  const phone = value(person?.identity.phone);
  return open ? { name, idNo, phone } : { name: maskParty(name, idNo), idNo: maskIdNo(idNo), phone: maskPhone(phone) };
}

/** That the mandate of who acted for the applicant has run out, and what to do; null where nothing is left to be done. */
export function mandateRanOut({ state, mandate }: CaseView): string | null {
  const isDone = isOver(state) && originalsOwed(state).length === 0;
  if (state.mandate === null || mandate !== null || isDone) return null;
  const { agent, until } = state.mandate;
  return CASE_TEXT.mandateRanOut(maskParty(agent.name, agent.idNo), printDate(until));
}

/** The promised date of the whole in full words; null before items were chosen. */
export function promisedWords(view: CaseView, today: DateString): string | null {
  return view.promised && formatDay(view.promised, today);
}

/** Whether the promised date of the whole has passed while a step still runs beyond its own. */
export function isPromiseBroken({ promised, steps }: CaseView, today: DateString): boolean {
  return promised !== null && promised < today && steps.some(({ clock }) => clock?.state === 'late');
}

/** How many steps stand where, in words: 待移交 2 · 单位办理中 1. */
export function stageSummary({ steps }: CaseView): string {
  return [...Map.groupBy(steps, ({ stage }) => stage)]
    .map(([stage, some]) => `${CASE_TEXT.stages[stage]} ${some.length}`)
    .join(' · ');
}
