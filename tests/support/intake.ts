import { asDateString } from '../../domain/calendar/date-string.ts';
import { bornFields } from '../../domain/case/born-fields.ts';
import { takenInFull } from '../../domain/case/decide/material-taken.ts';
import type { Intake } from '../../domain/case/decide/open-case.ts';
import { chooseItems } from '../../domain/catalogue/choose-items.ts';
import type { FormField, Outcome } from '../../domain/catalogue/outcome.ts';
import { presentPeople } from '../../domain/catalogue/people.ts';
import type { Answers } from '../../domain/catalogue/schema-common.ts';
import { type CataloguePack, findBundle } from '../../domain/catalogue/schema-pack.ts';
import { makeCreditCode, makeIdNo, makePhone } from '../../domain/identity/made-up.ts';

const NAME = '田小满';

/** An intake of made-up people in which everything asked for was typed and handed in. */
export function fullIntake(outcome: Outcome): Intake {
  const asked = outcome.fields.filter(({ bornOf }) => bornOf === undefined);
  const names = new Set(outcome.people.map(({ identity }) => identity.name));
  const form = Object.fromEntries(
    asked.map((field, index) => [field.key, names.has(field.key) ? NAME : madeUp(field, index)]),
  );
  return { outcome, pack: 'test', form, reasons: {}, taken: outcome.checklist.map(takenInFull), besides: [] };
}

/** The outcome of a bundle under these answers, all items taken, one person a role, the first who may apply applying. */
export function outcomeOf(pack: CataloguePack, bundleId: string, answers: Answers): Outcome {
  const bundle = findBundle(pack, bundleId);
  if (!bundle) throw new Error(`no bundle ${bundleId}`);
  const applicant = presentPeople(bundle, answers, {}).find(({ role }) => role.mayApply)?.id ?? '';
  return chooseItems(pack, bundleId, answers, { people: {}, applicant });
}

/** Values of the fields that a granted result of this step brings. */
export function madeUpBorn(outcome: Outcome | null, step: string): Readonly<Record<string, string>> {
  const born = bornFields(outcome, step);
  return Object.fromEntries(born.map((field, index) => [field.key, madeUp(field, index)]));
}

/** A value of the field's type that no check doubts. */
export function madeUp(field: FormField, index: number): string {
  if (field.options?.[0] !== undefined) return field.options[0];
  const values: Readonly<Partial<Record<FormField['type'], string>>> = {
    idNo: makeIdNo(asDateString('1990-05-20'), 100 + (index % 800)),
    uscc: makeCreditCode(index + 1),
    phone: makePhone(index + 1),
    date: '2026-11-10',
    number: '3',
    money: '1000.00',
    bank: '6222021234567890128',
    address: '永顺县灵溪镇玉屏社区12号',
  };
  return values[field.type] ?? (field.key.endsWith('name') || field.key.endsWith('.name') ? NAME : '无');
}
