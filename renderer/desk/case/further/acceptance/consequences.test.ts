import { expect, test } from 'vitest';
import { acceptedCase } from '../../../../../tests/support/accepted-case.ts';
import { handAndSign } from '../../../../../tests/support/at-unit.ts';
import { APART, chainIntake, FIRST } from '../../../../../tests/support/chain-intake.ts';
import { testStation } from '../../../../../tests/support/desk-in-memory.ts';
import { leftWithUnit } from '../../../../../tests/support/left-out.ts';
import { consequences, hasPapersBack } from './consequences.ts';

test('C38 who takes papers is asked once items are ticked, though papers of an item left out earlier are still owed', () => {
  const view = leftWithUnit().caseView('c');
  expect(hasPapersBack(view, [], testStation.code)).toBe(false);
  expect(hasPapersBack(view, [FIRST], testStation.code)).toBe(true);
});

test('C38 an original that does not go back with an item is named with its place, not passed over as nothing to give back', () => {
  const memory = acceptedCase(chainIntake('田小满'));
  handAndSign(memory, ['c', APART]);
  const said = consequences(memory.caseView('c'), [FIRST], testStation.code);
  expect(said).toContain('先不退还（别的事项还要用，或者留在出了结果的单位）：居民身份证（在县自然资源局）。');
  expect(said).not.toContain('没有要退还的材料');
});
