import { expect, test } from 'vitest';
import { caseAtUnit, DAY_MS, handOver, STEP } from '../../../tests/support/at-unit.ts';
import type { MemoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { testCalendar } from '../../../tests/support/desk-in-memory.ts';
import { correct } from '../../acts/correction-acts.ts';
import { notifyByUnit, settleLines } from '../../acts/unit-acts.ts';
import { papersToSendOn } from '../send-on.ts';
import { summariseCase } from '../summarise-case.ts';
import type { UnitShortcoming } from './unit-notice.ts';

const LINE = 'id-card@self';
const unclear: UnitShortcoming = {
  line: LINE,
  material: '',
  problem: '复印件看不清',
  standard: '重新复印',
  originals: 0,
  copies: 1,
};
const plan: UnitShortcoming = {
  line: '',
  material: '场地平面图',
  problem: '未提交',
  standard: '标明面积',
  originals: 1,
  copies: 0,
};

const tell = (memory: MemoryDesk, lines: readonly UnitShortcoming[] = [unclear, plan]) =>
  notifyByUnit(memory.desk, 'c', STEP, lines, memory.context());
const bring = (memory: MemoryDesk, line: string, originals: number, copies: number) =>
  correct(memory.desk, 'c', [{ line, as: 'kept', originals, copies, pages: null, remark: '' }], true, memory.context());
const planOf = (memory: MemoryDesk): string => memory.caseState('c').notices[0]?.lines[1]?.line ?? '';
const progressOf = (memory: MemoryDesk) => memory.caseView('c').steps[0];
const sheet = (content: unknown): string => JSON.stringify(content);

test('D64 after the hand-off the unit tells once what it needs, lines of the checklist and others, on its own paper; C42', () => {
  const memory = caseAtUnit();
  expect(tell(memory, [])).toMatchObject({ code: 'unitNoticeEmpty' });
  expect(tell(memory, [{ ...plan, material: ' ' }])).toMatchObject({ code: 'unitNoticeNameless' });
  expect(tell(memory, [{ ...plan, problem: '' }])).toMatchObject({ code: 'unitNoticeNeedsProblem' });
  const { papers } = memory.enter(tell(memory));
  expect(papers.map(({ content }) => content.type)).toEqual(['unit-notice']);
  for (const said of [
    '县公安局',
    '居民身份证',
    '复印件看不清',
    '场地平面图',
    '标明面积',
    '受理日期不变',
    '2026年11月25日',
  ])
    expect(sheet(papers[0]?.content)).toContain(said);
  expect(memory.caseState('c').notices[0]?.unit).toEqual({ id: 'gaj', name: '县公安局' });
});

test('D65 a second notice waits until the first is answered; acceptance and clock stay as they were', () => {
  const memory = caseAtUnit();
  const before = progressOf(memory);
  memory.enter(tell(memory));
  expect(tell(memory)).toMatchObject({ code: 'unitNoticeOpen' });
  const after = progressOf(memory);
  expect(after?.state.acceptance).toEqual(before?.state.acceptance);
  expect(after?.clock).toEqual(before?.clock);
  expect(memory.caseView('c').missing).toEqual([]);
});

test('D66 what comes against it is receipted, lies at the window and goes on to the unit with a slip; C42', () => {
  const memory = caseAtUnit();
  memory.enter(tell(memory));
  memory.pass(DAY_MS);
  const first = memory.enter(bring(memory, planOf(memory), 1, 0)).papers;
  expect(first.map(({ content }) => content.type)).toEqual(['correction-receipt']);
  expect(sheet(first[0]?.content)).toContain('尚有 1 项未补来');
  expect(bring(memory, 'nothing', 1, 0)).toMatchObject({ code: 'nothingCorrected' });
  const second = memory.enter(bring(memory, LINE, 0, 1)).papers;
  expect(sheet(second[0]?.content)).toContain('由窗口转交县公安局');
  expect(memory.caseState('c').steps[0]?.acceptance?.date).toBe('2026-11-18');
  const state = memory.caseState('c');
  const step = progressOf(memory);
  expect(step && papersToSendOn(state, step)).toEqual([LINE, planOf(memory)]);
  expect(summariseCase(state, testCalendar).plain.awaits).toEqual(['hand-off@gaj', 'conclude@gaj']);
  const slip = handOver(memory, ['c', STEP]);
  expect(slip.lines[0]?.materials).toEqual([LINE, planOf(memory)]);
  const paper = memory.desk.entriesOf(`slip:${slip.slip}`).find(({ kind }) => kind === 'paper.issued');
  expect(sheet(paper?.data)).toContain('场地平面图');
  expect(progressOf(memory)?.stage).toBe('to-sign');
  memory.enter(settleLines(memory.desk, slip, { by: '彭某', remark: '', refused: [], later: [] }, memory.context()));
  expect(progressOf(memory)).toMatchObject({ stage: 'in-hand', clock: { date: '2026-11-25' } });
  expect(memory.caseState('c').materials[planOf(memory)]?.custodian?.holder).toEqual({ at: 'unit', unit: 'gaj' });
  expect(tell(memory, [plan]).ok).toBe(true);
});

test('C42 a unit asks nothing about an item that it does not have', () => {
  const memory = caseAtUnit();
  expect(notifyByUnit(memory.desk, 'c', 'step-2', [plan], memory.context())).toMatchObject({ code: 'notAtUnit' });
});
