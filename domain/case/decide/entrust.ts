import type { ActContext } from '../../acts/act-context.ts';
import type { Decision } from '../../acts/decision.ts';
import { isDateString } from '../../calendar/date-string.ts';
import { businessDate } from '../../calendar/instant.ts';
import { readPerson } from '../../identity/read-person.ts';
import type { CaseState } from '../case-state.ts';
import { type CaseEntrusted, caseEntrusted } from '../kinds/delivery.ts';
import { caseEntry, refuse } from './support.ts';

/** Who is to act for the applicant, as typed. `until` '' where the mandate has no end. */
export type Mandate = Omit<CaseEntrusted, 'date'>;

/**
 * 委托: somebody acts for the applicant from now on (行政许可法 Art. 29). A later mandate takes the place of an earlier
 * one. Name, number and phone are checked as every other; for whoever was taken note of before, the newest word counts.
 */
export function entrustCase(state: CaseState, mandate: Mandate, context: ActContext): Decision {
  if (state.closing) return refuse('caseClosed');
  const { agent, scope, until } = mandate;
  if (agent.name.trim() === '') return refuse('agentMissing');
  if (scope.trim() === '') return refuse('scopeMissing');
  const today = businessDate(context.now);
  const person = readPerson(agent, today);
  if (!person.ok) return refuse('agentWrong', person.message);
  if (until !== '' && (!isDateString(until) || until < today)) return refuse('mandateOver');
  const data = {
    ...mandate,
    agent: { name: person.name, idNo: person.idNo, phone: person.phone, relation: agent.relation.trim() },
    scope: scope.trim(),
    date: today,
  };
  return { ok: true, entries: [caseEntry(state.id, caseEntrusted, data)], value: undefined };
}
