import { expect, test } from 'vitest';
import { nothingInstead } from '../../instead/instead-draft.ts';
import { EMPTY_MANDATE, mandateOf } from '../../mandate/mandate-draft.ts';
import { EMPTY_DRAFT, intakeDraftSchema, mandateIn } from './intake-draft.ts';
import { after, BORN } from './testing.ts';

const afterPowerCut = (draft: unknown) => intakeDraftSchema.parse(JSON.parse(JSON.stringify(draft)));

test('what was chosen to stand in the place of missing papers is kept in the draft', () => {
  const instead = {
    ...nothingInstead('张晓'),
    gaps: { 'photo@self': { form: '纸质', due: '20261203' } },
    ground: 'none' as const,
  };
  const kept = afterPowerCut(after(BORN, { kind: 'instead-chosen', instead }));
  expect(kept.instead).toEqual(instead);
});

test('a draft of before, which kept none of it, still opens', () => {
  const { instead: _, entrusting: __, ...old } = EMPTY_DRAFT;
  expect(afterPowerCut({ ...old, bundle: 'ys-01' })).toEqual({ ...EMPTY_DRAFT, bundle: 'ys-01' });
});

test('who acts for the applicant is kept in the draft, and goes with the intake only while it is wanted', () => {
  const typed = { ...EMPTY_MANDATE, name: '田大满', until: '20271231' };
  const kept = afterPowerCut(after(BORN, { kind: 'entrusting-changed', on: true, typed }));
  expect(mandateIn(kept)).toEqual(typed);
  expect(mandateOf(typed)).toMatchObject({ agent: { name: '田大满' }, until: '2027-12-31', mandate: 'printed-here' });
  expect(mandateIn(after(kept, { kind: 'entrusting-changed', on: false, typed }))).toBeNull();
});
