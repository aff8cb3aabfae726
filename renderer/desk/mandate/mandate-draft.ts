import { z } from 'zod';
import type { DateString } from '../../../domain/calendar/date-string.ts';
import { parseTypedDate } from '../../../domain/calendar/typed-date.ts';
import type { Mandate } from '../../../domain/case/decide/entrust.ts';
import { personProblem } from '../../../domain/identity/read-person.ts';
import { FURTHER_RECORD_TEXT } from '../text/further-record.ts';

const TEXT = FURTHER_RECORD_TEXT.entrust;

/** Who is to act for the applicant, as typed; part of the draft of an intake. */
export const mandateDraftSchema = z
  .object({
    name: z.string(),
    idNo: z.string(),
    phone: z.string(),
    relation: z.string(),
    scope: z.string(),
    until: z.string(),
    way: z.enum(['printed-here', 'taken', 'seen']),
  })
  .readonly();
export type MandateDraft = z.infer<typeof mandateDraftSchema>;

export const EMPTY_MANDATE: MandateDraft = {
  name: '',
  idNo: '',
  phone: '',
  relation: '',
  scope: TEXT.usualScope,
  until: '',
  way: 'printed-here',
};

/** What the clerk has to mend before the mandate can be recorded; null when nothing. */
export function mandateProblem(typed: MandateDraft, today: DateString): string | null {
  if (typed.name.trim() === '') return TEXT.noName;
  const wrong = personProblem(typed, today);
  if (wrong !== null) return TEXT.wrongAgent(wrong);
  if (typed.scope.trim() === '') return TEXT.noScope;
  const until = typed.until === '' ? '' : parseTypedDate(typed.until);
  if (until === null) return TEXT.wrongDate;
  return until !== '' && until < today ? TEXT.pastDate : null;
}

export function mandateOf({ name, idNo, phone, relation, scope, until, way }: MandateDraft): Mandate {
  const day = until === '' ? '' : (parseTypedDate(until) ?? until);
  return { agent: { name, idNo, phone, relation }, scope, until: day, mandate: way };
}
