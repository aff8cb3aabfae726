import { expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { granted, handAndSign } from '../../tests/support/at-unit.ts';
import { APART, chainIntake, FIRST, SECOND, SHARED_PAPER } from '../../tests/support/chain-intake.ts';
import { testStation } from '../../tests/support/desk-in-memory.ts';
import { withdraw } from '../acts/ending-acts.ts';
import { conclude, deliverResults } from '../acts/flow-acts.ts';
import { freedPapers } from './freed-papers.ts';
import { originalsToReturn } from './to-return.ts';

test('C38 C43 what a unit keeps with a result it gave is not owed because another item that needed it was withdrawn', () => {
  const memory = acceptedCase(chainIntake('田小满'));
  handAndSign(memory, ['c', FIRST]);
  memory.enter(conclude(memory.desk, 'c', granted(FIRST), 'paper', memory.context()));
  memory.pass(60_000);
  const said = { steps: [SECOND, APART], by: '田小满', reason: '', date: '2026-11-18' };
  memory.enter(withdraw(memory.desk, 'c', said, '田小满', memory.context()));
  memory.pass(60_000);
  const recipient = { name: '田小满', idNo: '', relation: '' };
  const handed = { steps: [FIRST], way: 'direct' as const, recipient, place: '窗口', returned: [] };
  memory.enter(deliverResults(memory.desk, 'c', handed, memory.context()));
  const state = memory.caseState('c');
  expect(state.materials[SHARED_PAPER]?.custodian?.holder).toEqual({ at: 'unit', unit: 'gaj' });
  expect(freedPapers(state, [SECOND, APART], testStation.code)).toEqual({ here: [], away: [] });
  expect(originalsToReturn(state)).toEqual([]);
});
