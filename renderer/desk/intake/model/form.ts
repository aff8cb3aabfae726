import type { DateString } from '../../../../domain/calendar/date-string.ts';
import type { FormField, Outcome } from '../../../../domain/catalogue/outcome.ts';
import { checkField } from '../../../../domain/identity/check-field.ts';
import { type Checked, mayGoOn } from '../../../../domain/identity/checked.ts';
import { type DocumentType, documentTypeOf } from '../../../../domain/identity/document-type.ts';
import { hintOf } from '../../../../domain/identity/field-role.ts';

/** How a field stands: `excused` is a doubted value with its reason. */
export type FieldStanding = 'empty' | 'good' | 'excused' | 'doubted' | 'wrong';

export type FieldReading = {
  readonly field: FormField;
  readonly checked: Checked;
  readonly standing: FieldStanding;
  /** Without it nothing can be received: who applies. */
  readonly neededNow: boolean;
};

export type FormGroup = { readonly name: string; readonly fields: readonly FieldReading[] };

export type FormReading = {
  readonly groups: readonly FormGroup[];
  readonly fields: readonly FieldReading[];
  /** Fields that a result will bring; they are not asked here. */
  readonly later: readonly FormField[];
  readonly filled: number;
  /** Filled or not yet: required fields, and those somebody filled of his own accord. */
  readonly total: number;
};

type Values = Readonly<Record<string, string>>;

export function readForm(outcome: Outcome, values: Values, reasons: Values, today: DateString): FormReading {
  const asked = outcome.fields.filter(({ bornOf }) => bornOf === undefined);
  const fields = asked.map((field) => readField(outcome, field, values, reasons, today));
  const names = [...new Set(asked.map(({ group }) => group))];
  const counted = fields.filter(({ field, standing }) => field.required || standing !== 'empty');
  return {
    groups: names.map((name) => ({ name, fields: fields.filter(({ field }) => field.group === name) })),
    fields,
    later: outcome.fields.filter(({ bornOf }) => bornOf !== undefined),
    filled: counted.filter(({ standing }) => standing === 'good' || standing === 'excused').length,
    total: counted.length,
  };
}

/** What goes into the case: only fields asked now, each as its check understood it. */
export function formValues(reading: FormReading): Record<string, string> {
  return Object.fromEntries(
    reading.fields.flatMap(({ field, checked }) =>
      checked.ok || checked.level === 'warn' ? [[field.key, checked.value] as const] : [],
    ),
  );
}

/** Reasons of values that are still doubted; one for a value mended since is left out. */
export function formReasons(reading: FormReading, reasons: Values): Record<string, string> {
  return Object.fromEntries(
    reading.fields.flatMap(({ field: { key }, standing }) =>
      standing === 'excused' ? [[key, (reasons[key] ?? '').trim()] as const] : [],
    ),
  );
}

/** One field with its check. `values` need hold no more than this field and the 证件类型 of the same person. */
export function readField(
  outcome: Outcome,
  field: FormField,
  values: Values,
  reasons: Values,
  today: DateString,
): FieldReading {
  const value = values[field.key] ?? '';
  const docType = documentTypeFor(outcome, field, values);
  const checked = checkField(field.type, value, {
    ...hintOf(field),
    ...(docType === null ? {} : { docType }),
    ...(field.options === undefined ? {} : { options: field.options }),
    today,
  });
  const neededNow = isNeededNow(outcome, field);
  return { field, checked, standing: standingOf(value, checked, reasons[field.key] ?? ''), neededNow };
}

function standingOf(value: string, checked: Checked, reason: string): FieldStanding {
  if (value.trim() === '') return 'empty';
  if (checked.ok) return 'good';
  if (mayGoOn(checked, reason)) return 'excused';
  return checked.level === 'warn' ? 'doubted' : 'wrong';
}

/** The chosen 证件类型 of the same person decides how the number is checked. */
function documentTypeFor(outcome: Outcome, field: FormField, values: Values): DocumentType | null {
  const key = idTypeKeyOf(outcome, field);
  return key === null ? null : documentTypeOf(values[key] ?? '');
}

/** Key of the 证件类型 that goes with an ID number; null for all other fields. */
export function idTypeKeyOf(outcome: Outcome, field: FormField): string | null {
  return outcome.people.find(({ identity }) => identity.idNo === field.key)?.identity.idType ?? null;
}

function isNeededNow(outcome: Outcome, field: FormField): boolean {
  const applicant = outcome.people.find(({ id }) => id === outcome.applicant);
  return applicant?.identity.name === field.key || applicant?.identity.idNo === field.key;
}
