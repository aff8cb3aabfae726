import type { FormField, Outcome } from '../../../../domain/catalogue/outcome.ts';
import { documentTypeOf } from '../../../../domain/identity/document-type.ts';
import { idFacts } from '../../../../domain/identity/id-number.ts';

type Values = Readonly<Record<string, string>>;

const DEFAULT_ID_TYPE = '居民身份证';
const BY_MAIL = '邮寄';

/**
 * What one typed value brings along, so that nothing is typed twice: an ID number its owner's sex and birth date, the
 * choice of mail the applicant's own name, phone and address. Never writes over what somebody typed: only what is empty,
 * or what the value before had brought.
 */
export function filledAlong(outcome: Outcome, values: Values, key: string, before: string): Values {
  const field = outcome.fields.find((one) => one.key === key);
  if (field === undefined) return {};
  const now = broughtBy(outcome, values, field, values[key] ?? '');
  const earlier = broughtBy(outcome, values, field, before);
  const mine = (target: string) => (values[target] ?? '') === '' || values[target] === earlier[target];
  return Object.fromEntries(Object.entries(now).filter(([target, value]) => mine(target) && values[target] !== value));
}

/** All values that one typed value changes, itself among them. */
export function typedInto(outcome: Outcome | null, values: Values, key: string, value: string): Values {
  const after = { ...values, [key]: value };
  return { [key]: value, ...(outcome === null ? {} : filledAlong(outcome, after, key, values[key] ?? '')) };
}

/** Values that stand before anybody types: the kind of ID paper nearly everybody shows. */
export function usualValues(outcome: Outcome, values: Values): Values {
  const keys = outcome.people.flatMap(({ identity }) => (identity.idType === undefined ? [] : [identity.idType]));
  const usual = keys.filter((key) => values[key] === undefined && isAsked(outcome, key));
  return Object.fromEntries(usual.map((key) => [key, DEFAULT_ID_TYPE]));
}

function broughtBy(outcome: Outcome, values: Values, field: FormField, value: string): Values {
  if (field.type === 'idNo') return fromIdNo(outcome, values, field, value);
  return field.key === 'delivery.method' && value === BY_MAIL ? fromApplicant(outcome, values) : {};
}

function fromIdNo(outcome: Outcome, values: Values, field: FormField, value: string): Values {
  const person = outcome.people.find(({ identity }) => identity.idNo === field.key);
  const type = documentTypeOf(values[person?.identity.idType ?? ''] ?? DEFAULT_ID_TYPE);
  const facts = type === 'passport' || type === 'uscc' ? null : idFacts(value);
  if (facts === null) return {};
  const prefix = field.key.slice(0, field.key.lastIndexOf('.'));
  const brought = { [`${prefix}.sex`]: facts.sex, [`${prefix}.birthDate`]: facts.birthDate };
  return onlyAsked(outcome, brought);
}

function fromApplicant(outcome: Outcome, values: Values): Values {
  const identity = outcome.people.find(({ id }) => id === outcome.applicant)?.identity;
  const of = (key: string | undefined) => (key === undefined ? '' : (values[key] ?? ''));
  return onlyAsked(outcome, {
    'delivery.receiver': of(identity?.name),
    'delivery.phone': of(identity?.phone),
    'delivery.address': of(identity?.address),
  });
}

const isAsked = (outcome: Outcome, key: string) => outcome.fields.some((field) => field.key === key);

function onlyAsked(outcome: Outcome, values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([key, value]) => value !== '' && isAsked(outcome, key)));
}
