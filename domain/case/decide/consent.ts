import type { ActContext } from '../../acts/act-context.ts';
import type { Decision } from '../../acts/decision.ts';
import { consentRuleOf } from '../../calendar/county-rules.ts';
import type { DateString } from '../../calendar/date-string.ts';
import { businessDate } from '../../calendar/instant.ts';
import type { ConsentRule } from '../../identity/consent-rule.ts';
import { personProblem } from '../../identity/read-person.ts';
import type { CaseState } from '../case-state.ts';
import { type ConsentGiven, consentGiven } from '../kinds/consent.ts';
import { guardedPeople } from '../minors.ts';
import { caseEntry, refuse } from './support.ts';

/** Who consents for the children of a case, as chosen or typed. */
export type Consent = Pick<ConsentGiven, 'guardian' | 'person'>;

/** 监护人同意: asked where somebody of the case is as young as the county rules; who is a child himself cannot give it. */
export function giveConsent(state: CaseState, consent: Consent, { now, rules }: ActContext): Decision {
  const date = businessDate(now);
  const children = askedFor(state, date, consentRuleOf(rules));
  if (children.length === 0) return refuse('noChildHere');
  const name = consent.guardian.name.trim();
  const relation = consent.guardian.relation.trim();
  if (name === '' || relation === '' || children.includes(consent.person)) return refuse('guardianMissing');
  // A person of the case passed the form, where a reason may stand for the name.
  const wrong = consent.person === '' ? personProblem({ name }, date) : null;
  if (wrong !== null) return refuse('guardianWrong', wrong);
  const data = { guardian: { name, relation }, person: consent.person, children: [...children], date };
  return { ok: true, entries: [caseEntry(state.id, consentGiven, data)], value: undefined };
}

/** Children whose guardian has not consented in this case. */
export function withoutConsent(state: CaseState, day: DateString, rule: ConsentRule): readonly string[] {
  return askedFor(state, day, rule).filter((id) => !state.consent?.children.includes(id));
}

function askedFor({ outcome, form }: CaseState, day: DateString, rule: ConsentRule): readonly string[] {
  return outcome ? guardedPeople(rule, outcome, form, day).map(({ id }) => id) : [];
}
