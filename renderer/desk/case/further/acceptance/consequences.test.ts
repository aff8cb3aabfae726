import { expect, test } from 'vitest';
import { FIRST } from '../../../../../tests/support/chain-intake.ts';
import { testStation } from '../../../../../tests/support/desk-in-memory.ts';
import { leftWithUnit } from '../../../../../tests/support/left-out.ts';
import { hasPapersBack } from './consequences.ts';

test('C38 who takes papers is asked once items are ticked, though papers of an item left out earlier are still owed', () => {
  const view = leftWithUnit().caseView('c');
  expect(hasPapersBack(view, [], testStation.code)).toBe(false);
  expect(hasPapersBack(view, [FIRST], testStation.code)).toBe(true);
});
