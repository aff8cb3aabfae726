import { expect, test } from 'vitest';
import { granted, handAndSign, STEP } from '../../tests/support/at-unit.ts';
import { type MemoryDesk, memoryDesk, testCalendar } from '../../tests/support/desk-in-memory.ts';
import { CARD, gapIntake, PHOTO, PROOF } from '../../tests/support/gap-intake.ts';
import { takenInFull } from '../case/decide/material-taken.ts';
import { undo } from '../case/decide/record.ts';
import { gapBreaches } from '../case/gap-breaches.ts';
import { openGaps } from '../case/progress.ts';
import { summariseCase } from '../case/summarise-case.ts';
import { ledgerLine } from '../reports/ledger-line.ts';
import { terminate } from './ending-acts.ts';
import { conclude, deliverResults } from './flow-acts.ts';
import { receive, receiveAndNotify } from './intake-acts.ts';
import { reject, takeLater, tolerateAndAccept } from './material-acts.ts';

const recipient = { name: '田小满', idNo: '', relation: '' };
const toCounter = (step = STEP) => ({ steps: [step], returned: [], way: 'direct' as const, recipient, place: '窗口' });
const refusal = (step = STEP) => ({ ...granted(step), result: 'refused' as const, reason: '不符合条件' });
const lastRef = (memory: MemoryDesk, kind: string) =>
  memory.caseState('c').timeline.findLast(({ entry }) => entry.kind === kind)?.ref ?? '';
const paperOf = (memory: MemoryDesk, id: string) => {
  const line = memory.caseState('c').outcome?.checklist.find((one) => one.id === id);
  if (!line) throw new Error(id);
  return takenInFull(line);
};
/** Accepted with its photographs to come by 2026-11-24, then at its unit. */
function tolerated(): MemoryDesk {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', gapIntake([CARD, PROOF]), memory.context()));
  const wish = { lines: [{ line: PHOTO, form: '', due: '2026-11-24' }], applies: [], promisedBy: '田小满' };
  memory.enter(tolerateAndAccept(memory.desk, 'c', wish, [], memory.context()));
  memory.pass(60_000);
  return memory;
}

test('C25 D28 a tolerated paper whose tick was taken back is still to come: the result waits for it, and it can be brought', () => {
  const memory = tolerated();
  memory.enter(takeLater(memory.desk, 'c', [paperOf(memory, PHOTO)], memory.context()));
  memory.enter(undo(memory.caseState('c'), [lastRef(memory, 'material.received')], '点错'));
  expect(openGaps(memory.caseState('c')).map(({ line }) => line)).toEqual([PHOTO]);
  handAndSign(memory, ['c', STEP]);
  memory.enter(conclude(memory.desk, 'c', granted(STEP), 'paper', memory.context()));
  expect(deliverResults(memory.desk, 'c', toCounter(), memory.context())).toMatchObject({ code: 'gapOpen' });
  memory.enter(takeLater(memory.desk, 'c', [paperOf(memory, PHOTO)], memory.context()));
  expect(deliverResults(memory.desk, 'c', toCounter(), memory.context()).ok).toBe(true);
});

test('C25 D28 a tolerated paper never keeps a refusal back: it is served though the paper did not come, and nobody waits for the paper', () => {
  const memory = tolerated();
  handAndSign(memory, ['c', STEP]);
  memory.enter(conclude(memory.desk, 'c', refusal(), 'paper', memory.context()));
  expect(summariseCase(memory.caseState('c'), testCalendar).plain.awaits).toEqual(['deliver']);
  expect(deliverResults(memory.desk, 'c', toCounter(), memory.context()).ok).toBe(true);
});

test('D24 a tolerated paper that came in time, did not do and was never replaced is a promise not kept', () => {
  const memory = tolerated();
  memory.enter(takeLater(memory.desk, 'c', [paperOf(memory, PHOTO)], memory.context()));
  memory.enter(reject(memory.desk, 'c', { line: PHOTO, problem: '不清楚', backTo: '田小满' }, memory.context()));
  expect(gapBreaches(memory.caseState('c'), '2026-11-24')).toEqual([]);
  expect(gapBreaches(memory.caseState('c'), '2026-11-25')).toHaveLength(1);
});

test('P10 a notice that a promise has answered holds nothing up any more in the book of the day', () => {
  const memory = memoryDesk();
  memory.enter(receiveAndNotify(memory.desk, 'c', gapIntake([CARD, PROOF]), {}, memory.context()));
  expect(ledgerLine(memory.caseView('c')).heldUpBy).toContain('待补正');
  const wish = { lines: [{ line: PHOTO, form: '', due: '2026-11-24' }], applies: [], promisedBy: '田小满' };
  memory.pass(60_000);
  memory.enter(tolerateAndAccept(memory.desk, 'c', wish, [], memory.context()));
  expect(ledgerLine(memory.caseView('c')).heldUpBy).toBe('');
});

test('C25 D58 a promise whose paper came, did not do and lapsed was not kept, also when its item was ended for it', () => {
  const memory = tolerated();
  memory.enter(takeLater(memory.desk, 'c', [paperOf(memory, PHOTO)], memory.context()));
  memory.pass(60_000);
  memory.enter(reject(memory.desk, 'c', { line: PHOTO, problem: '看不清', backTo: '田小满' }, memory.context()));
  memory.pass(10 * 24 * 60 * 60_000);
  const said = { steps: [STEP], ground: 'gap-lapsed' as const, reason: '', date: '2026-11-28' };
  memory.enter(terminate(memory.desk, 'c', said, '', memory.context()));
  expect(gapBreaches(memory.caseState('c'), '2026-12-01').map(({ line }) => line)).toEqual([PHOTO]);
});
