import type { ActContext } from '../../acts/act-context.ts';
import type { Decision } from '../../acts/decision.ts';
import { businessDate } from '../../calendar/instant.ts';
import type { CaseState } from '../case-state.ts';
import { type ConsentGiven, consentGiven } from '../kinds/consent.ts';
import { minorsOf } from '../minors.ts';
import { caseEntry, refuse } from './support.ts';

/** Who consents for the children of a case, as chosen or typed. */
export type Consent = Pick<ConsentGiven, 'guardian' | 'person'>;

/** 监护人同意: asked where somebody of the case is under 14; who is a child himself cannot give it. */
export function giveConsent(state: CaseState, consent: Consent, { now }: ActContext): Decision {
  const date = businessDate(now);
  const children = state.outcome ? minorsOf(state.outcome, state.form, date).map(({ id }) => id) : [];
  if (children.length === 0) return refuse('noChildHere');
  const name = consent.guardian.name.trim();
  const relation = consent.guardian.relation.trim();
  if (name === '' || relation === '' || children.includes(consent.person)) return refuse('guardianMissing');
  const data = { guardian: { name, relation }, person: consent.person, children, date };
  return { ok: true, entries: [caseEntry(state.id, consentGiven, data)], value: undefined };
}

/** Children whose guardian has not consented in this case. */
export function withoutConsent(state: CaseState, day: ReturnType<typeof businessDate>): readonly string[] {
  const children = state.outcome ? minorsOf(state.outcome, state.form, day).map(({ id }) => id) : [];
  return children.filter((id) => !state.consent?.children.includes(id));
}
