import { expect, test } from 'vitest';
import { nothingInstead } from '../../instead/instead-draft.ts';
import { EMPTY_DRAFT, intakeDraftSchema } from './intake-draft.ts';
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
  const { instead: _, ...old } = EMPTY_DRAFT;
  expect(afterPowerCut({ ...old, bundle: 'ys-01' })).toEqual({ ...EMPTY_DRAFT, bundle: 'ys-01' });
});
