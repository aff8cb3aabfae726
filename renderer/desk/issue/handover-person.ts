import type { DateString } from '../../../domain/calendar/date-string.ts';
import { personProblem, type TypedPerson } from '../../../domain/identity/read-person.ts';
import type { Handover } from './handover-model.ts';

/** What nobody can have in what was typed of who takes the results or receives them; null when nothing. */
export function wrongPerson(handover: Handover, today: DateString): string | null {
  return personProblem(typedOf(handover), today);
}

/** The applicant's own data passed the form of the case, where a reason may stand for them. */
function typedOf({ by, way, party, name, idNo, phone, helper }: Handover): TypedPerson {
  if (way === 'village') return { name: helper };
  const isOwn = by === 'self' && name === party;
  if (way === 'mail') return { name: isOwn ? '' : name, phone };
  return way === 'direct' && !isOwn ? { name, idNo } : { name: '' };
}
