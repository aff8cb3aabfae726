import { expect, test } from 'vitest';
import { businessDate } from '../../../../domain/calendar/instant.ts';
import { seedCatalogue } from '../../../../seeds/read-catalogue.ts';
import { MORNING } from '../../../../tests/support/desk-in-memory.ts';
import { readField } from '../../intake/model/form.ts';
import { sampleOutcome } from './sample-intake.ts';
import { sampleForm } from './sample-values.ts';

const today = businessDate(MORNING);
const bundles = seedCatalogue().bundles.map(({ id }) => id);

test.each(bundles)('what the samples type into the form of %s is found right', (bundle) => {
  const outcome = sampleOutcome(seedCatalogue(), { bundle, answers: {} });
  if (!outcome) throw new Error(`${bundle} leaves nothing to do`);
  const form = sampleForm(outcome, { serial: 7, today });
  const readings = outcome.fields.map((field) => readField(outcome, field, form, {}, today));
  const odd = readings.filter(({ standing }) => standing === 'doubted' || standing === 'wrong');
  expect(odd.map(({ field, checked }) => [field.label, form[field.key], checked])).toEqual([]);
});
