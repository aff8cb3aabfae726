import type { DateString } from '../../../domain/calendar/date-string.ts';
import { parseTypedDate } from '../../../domain/calendar/typed-date.ts';
import type { Conclusion } from '../../../domain/case/decide/result.ts';
import type { FormField, OutcomeStep } from '../../../domain/catalogue/outcome.ts';
import { checkField } from '../../../domain/identity/check-field.ts';
import type { Checked } from '../../../domain/identity/checked.ts';
import { hintOf } from '../../../domain/identity/field-role.ts';
import { wrongDay } from '../fields/wrong-day.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';

/** What the clerk typed of a unit's decision, as typed. */
export type ConclusionDraft = Omit<Conclusion, 'step'> & { readonly arrival: 'paper' | 'electronic' | 'none' };

/** Most results are granted, dated today, and come with the messenger who brought them. */
export function newConclusion(step: OutcomeStep, today: DateString): ConclusionDraft {
  const onlyElectronic = step.result.delivery.length > 0 && step.result.delivery.every((way) => way === '电子');
  const arrival = onlyElectronic ? 'electronic' : 'paper';
  return { result: 'granted', number: '', date: today, validUntil: '', reason: '', born: {}, arrival };
}

/** What is wrong with each field, by its name; empty when all is well. A granted result states what is born of it (C31). */
export function conclusionProblems(
  draft: ConclusionDraft,
  born: readonly FormField[],
  today: DateString,
): Readonly<Record<string, string>> {
  const words = HANDOFF_TEXT.conclude;
  const date = wrongDay(draft.date);
  const validUntil = draft.validUntil === '' ? undefined : wrongDay(draft.validUntil);
  return {
    ...(date === undefined ? {} : { date }),
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(draft.result === 'refused' && draft.reason.trim() === '' ? { reason: words.needsReason } : {}),
    ...Object.fromEntries(
      born.flatMap((field) => {
        const value = draft.born[field.key] ?? '';
        const isMissing = draft.result === 'granted' && value.trim() === '';
        const problem = isMissing ? words.bornMissing(field.label) : fieldProblem(field, value, today);
        return problem === null ? [] : [[field.key, problem]];
      }),
    ),
  };
}

/** What is wrong with a value typed outside of the intake; null also for a mere doubt. */
export function fieldProblem(field: FormField, value: string, today: DateString): string | null {
  const checked = checkTyped(field, value, today);
  return checked.ok || checked.level === 'warn' ? null : checked.message;
}

/** A value typed outside of the intake as its check understood it (a date written out); as typed where it is wrong. */
export function understood(field: FormField, value: string, today: DateString): string {
  const checked = checkTyped(field, value, today);
  return checked.ok || checked.level === 'warn' ? checked.value : value;
}

function checkTyped(field: FormField, value: string, today: DateString): Checked {
  const options = field.options ? { options: field.options } : {};
  return checkField(field.type, value, { today, ...hintOf(field), ...options });
}

/** For the act: dates written out, blanks cut; of what is born of the result only the fields that are asked for. */
export function conclusionOf(
  step: string,
  draft: ConclusionDraft,
  fields: readonly FormField[],
  today: DateString,
): Conclusion {
  const { arrival: _, ...said } = draft;
  const born = fields.map((field) => [field.key, understood(field, said.born[field.key] ?? '', today)] as const);
  return {
    ...said,
    born: Object.fromEntries(born),
    step,
    number: said.number.trim(),
    date: parseTypedDate(said.date) ?? said.date,
    validUntil: parseTypedDate(said.validUntil) ?? '',
    reason: said.result === 'refused' ? said.reason.trim() : '',
  };
}

/** What the button will do, in the words of the hall. */
export function conclusionLabel({ result, arrival }: ConclusionDraft): string {
  const words = HANDOFF_TEXT.conclude;
  return `${words.act[result]}${arrival === 'none' ? '' : words.arrived}`;
}
