import { formatDate, isDateString } from '../calendar/date-string.ts';
import { businessDate, businessTime } from '../calendar/instant.ts';
import type { CaseState } from '../case/case-state.ts';
import { unitNamesOf } from '../case/unit-names.ts';
import type { CaseView, MaterialView, StepView } from '../case/view.ts';
import type { OutcomePerson, OutcomeStep } from '../catalogue/outcome.ts';
import { maskIdNo, maskPhone } from '../identity/masking.ts';
import { RECEIPT } from '../text/paper-receipt.ts';
import { RESULT } from '../text/paper-result.ts';
import { NOTHING, orNothing } from './blocks.ts';

/** Somebody of the case with the values of the one form; '' where it has none. */
export type Party = {
  readonly label: string;
  readonly name: string;
  readonly idType: string;
  readonly idNo: string;
  readonly phone: string;
  readonly address: string;
};

const NOBODY: Party = { label: '', name: '', idType: '', idNo: '', phone: '', address: '' };

export function partyOf(state: CaseState, person: OutcomePerson | undefined): Party {
  if (!person) return NOBODY;
  const value = (key: string | undefined) => (key === undefined ? '' : (state.form[key]?.trim() ?? ''));
  const { name, idType, idNo, phone, address } = person.identity;
  return {
    label: person.label,
    name: value(name),
    idType: value(idType),
    idNo: value(idNo),
    phone: value(phone),
    address: value(address),
  };
}

export function applicantOf(state: CaseState): Party {
  return partyOf(
    state,
    state.outcome?.people.find(({ id }) => id === state.outcome?.applicant),
  );
}

/**
 * Who acts for the applicant: by the mandate while it holds, else who came in his stead; null when the applicant came in
 * person, and once the mandate has run out.
 */
export function agentOf({ state, mandate }: Pick<CaseView, 'state' | 'mandate'>): Party | null {
  if (mandate) return { ...NOBODY, ...mandate.agent, label: mandate.agent.relation };
  if (state.mandate) return null;
  const agent = state.outcome?.people.find(({ id }) => id === state.outcome?.agent);
  return agent ? partyOf(state, agent) : null;
}

/** Who is spoken to about the case: the agent, else the applicant. */
export const contactOf = (view: CaseView): Party => agentOf(view) ?? applicantOf(view.state);

export const maskedIdNo = (party: Party): string => (party.idNo === '' ? NOTHING : maskIdNo(party.idNo));
export const maskedPhone = (party: Party): string => (party.phone === '' ? NOTHING : maskPhone(party.phone));

export const caseNumberOf = (state: CaseState): string => state.opening?.number ?? '';
export const bundleNameOf = (state: CaseState): string =>
  state.opening?.bundle.name ?? state.outcome?.bundle.name ?? NOTHING;

/** `2026年12月3日`; what is no date is printed as it stands. */
export const printDate = (date: string | null | undefined): string =>
  date ? (isDateString(date) ? formatDate(date) : date) : NOTHING;

export const printTime = (epochMs: number): string => businessTime(epochMs);

/** When it came over the counter (epoch ms), and the day it counts from where that is another (C15). */
export function cameOn(at: number, counted: string): string {
  const day = printDate(businessDate(at));
  const time = `${day} ${printTime(at)}`;
  return printDate(counted) === day ? time : RECEIPT.countedFrom(time, printDate(counted));
}

/** What a person is given: the result by its name, or where it was refused the decision that says so. */
export function resultName(step: OutcomeStep, conclusion: StepView['state']['conclusion']): string {
  if (conclusion?.result === 'refused') return RESULT.refusal(step.name);
  return conclusion?.name || step.result.name;
}

/** The steps named, in the order of the case. */
export function stepsNamed(view: CaseView, steps: readonly string[]): readonly StepView[] {
  return view.steps.filter(({ step }) => steps.includes(step.id));
}

/** The items that a paper of the applicant serves, by name. */
export function itemsServed(view: CaseView, material: MaterialView | undefined): string {
  const served = view.steps.filter(({ step }) => material?.line.serves.includes(step.id));
  return orNothing(served.map(({ step }) => step.name).join('、'));
}

export const unitsOf = (steps: readonly OutcomeStep[]): readonly string[] => [
  ...new Set(steps.map(({ unit }) => unit.name)),
];

/** Name of a unit by its id, as far as these cases ever named it. */
export function unitName(cases: readonly CaseView[], id: string): string {
  const known = cases.find(({ state }) => unitNamesOf(state).has(id));
  return (known && unitNamesOf(known.state).get(id)) ?? id;
}
