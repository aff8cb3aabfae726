import { expect, test } from 'vitest';
import { DAY_MS, handOver } from '../../tests/support/at-unit.ts';
import { memoryDesk, testCalendar } from '../../tests/support/desk-in-memory.ts';
import { CARD, gapIntake, PHOTO, PROOF } from '../../tests/support/gap-intake.ts';
import { accept, receive } from '../acts/intake-acts.ts';
import { takeLater } from '../acts/material-acts.ts';
import { settleLines } from '../acts/unit-acts.ts';
import { allSigned } from './decide/settle-slip.ts';
import { owedLines } from './owed-papers.ts';
import { papersToSendOn } from './send-on.ts';
import { summariseCase } from './summarise-case.ts';

const photo = { line: PHOTO, as: 'kept' as const, originals: 1, copies: 0, pages: null, remark: '' };

/** Nobody said a word for five working days; the photographs were lacking then. */
function deemed() {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', gapIntake([CARD, PROOF]), memory.context()));
  memory.pass(9 * DAY_MS);
  memory.enter(accept(memory.desk, 'c', memory.context()));
  memory.pass(DAY_MS);
  return memory;
}

test('D121 what lacked when an item counted as accepted is taken in and goes along with the item', () => {
  const memory = deemed();
  expect(owedLines(memory.caseState('c')).map(({ id }) => id)).toEqual([PHOTO]);
  const { papers } = memory.enter(takeLater(memory.desk, 'c', [photo], memory.context()));
  expect(papers.map(({ content }) => content.title)).toEqual(['补交材料收件凭证']);
  expect(owedLines(memory.caseState('c'))).toEqual([]);
  expect(memory.caseState('c').steps[0]?.acceptance).toMatchObject({ date: '2026-11-18', deemed: true });
  expect(handOver(memory, ['c', 'step-1']).lines[0]?.materials).toEqual([CARD, PHOTO, PROOF]);
});

test('D121 where the item is with its unit already, what is brought goes on there with a slip of its own', () => {
  const memory = deemed();
  const sign = () =>
    memory.enter(settleLines(memory.desk, handOver(memory, ['c', 'step-1']), allSigned('彭某'), memory.context()));
  sign();
  memory.enter(takeLater(memory.desk, 'c', [photo], memory.context()));
  const [step] = memory.caseView('c').steps;
  expect(step && papersToSendOn(memory.caseState('c'), step)).toEqual([PHOTO]);
  expect(summariseCase(memory.caseState('c'), testCalendar).plain.awaits).toContain('hand-off@gaj');
  sign();
  expect(memory.caseState('c').materials[PHOTO]?.custodian?.holder).toEqual({ at: 'unit', unit: 'gaj' });
});
