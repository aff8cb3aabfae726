import { z } from 'zod';
import type { DateString } from '../../../domain/calendar/date-string.ts';
import type { Consent } from '../../../domain/case/decide/consent.ts';
import { guardedPeople } from '../../../domain/case/minors.ts';
import type { Outcome, OutcomePerson } from '../../../domain/catalogue/outcome.ts';
import type { ConsentRule } from '../../../domain/identity/consent-rule.ts';
import { personProblem } from '../../../domain/identity/read-person.ts';
import { CONSENT_TEXT } from '../text/consent.ts';

/** Chosen instead of a person of the case: name and relation are typed. */
export const SOMEBODY_ELSE = 'else';

/** The consent of a guardian as the clerk has it so far. `guardian` '' and `relation` null are whoever and what it usually is. */
export const consentDraftSchema = z
  .object({ agreed: z.boolean(), guardian: z.string(), name: z.string(), relation: z.string().nullable() })
  .readonly();
export type ConsentDraft = z.infer<typeof consentDraftSchema>;

export const NO_CONSENT: ConsentDraft = { agreed: false, guardian: '', name: '', relation: null };

type Values = Readonly<Record<string, string>>;

/** The question as it stands: for which children, who may answer, who does. Null: there is nobody to ask for. */
export type ConsentQuestion = {
  readonly children: readonly OutcomePerson[];
  readonly guardians: readonly OutcomePerson[];
  /** Person id, or SOMEBODY_ELSE. */
  readonly chosen: string;
  readonly name: string;
  readonly relation: string;
};

export function consentQuestion(
  outcome: Outcome,
  values: Values,
  draft: ConsentDraft,
  today: DateString,
  rule: ConsentRule,
): ConsentQuestion | null {
  const children = guardedPeople(rule, outcome, values, today);
  if (children.length === 0) return null;
  const guardians = outcome.people.filter((person) => person.kind === '自然人' && !children.includes(person));
  const usual = guardians.find(({ id }) => id === outcome.applicant) ?? guardians.find(({ mayApply }) => mayApply);
  const chosen = draft.guardian || usual?.id || SOMEBODY_ELSE;
  const person = guardians.find(({ id }) => id === chosen);
  const typed = draft.relation?.trim();
  if (!person) return { children, guardians, chosen: SOMEBODY_ELSE, name: draft.name, relation: typed ?? '' };
  const name = person.identity.name === undefined ? '' : (values[person.identity.name] ?? '').trim();
  return { children, guardians, chosen, name, relation: typed ?? relationOf(person) };
}

/** Somebody else is the guardian: he has not agreed yet, and is related as he usually is. */
export function chosenInstead(draft: ConsentDraft, guardian: string): ConsentDraft {
  return { ...draft, agreed: false, guardian, relation: null };
}

/** The guardian who is asked agrees; who becomes the guardian after him has not. */
export function agreedBy({ chosen }: ConsentQuestion, draft: ConsentDraft): ConsentDraft {
  return { ...draft, agreed: true, guardian: chosen };
}

/** What the act records; null where nobody agreed or nobody is asked. */
export function consentOf(question: ConsentQuestion | null, { agreed }: ConsentDraft): Consent | null {
  if (question === null || !agreed) return null;
  const { chosen, name, relation } = question;
  return { guardian: { name, relation }, person: chosen === SOMEBODY_ELSE ? '' : chosen };
}

/** Why it cannot be recorded yet; null when it can, or when nobody has to be asked. */
export function consentProblem(
  question: ConsentQuestion | null,
  { agreed }: ConsentDraft,
  today: DateString,
): string | null {
  if (question === null) return null;
  if (!agreed) return CONSENT_TEXT.missing;
  const { chosen, name, relation } = question;
  if (name.trim() === '' || relation.trim() === '') return CONSENT_TEXT.noGuardian;
  return chosen === SOMEBODY_ELSE ? personProblem({ name }, today) : null;
}

/** 母亲 and 父亲 say it themselves; an applicant for a child is the guardian. */
function relationOf({ label }: OutcomePerson): string {
  return /^[父母]亲/.test(label) ? label : CONSENT_TEXT.usualRelation;
}
