import { expect, test } from 'vitest';
import { handOffLines } from '../../../../domain/acts/flow-acts.ts';
import { settleLines } from '../../../../domain/acts/unit-acts.ts';
import { addNote, undo } from '../../../../domain/case/decide/record.ts';
import { fold } from '../../../../domain/case/fold.ts';
import { KINDS } from '../../../../domain/case/kinds/registry.ts';
import { formChange, testDesk } from '../../../../domain/case/testing.ts';
import { tailOf } from '../../../../domain/numbers/format-number.ts';
import { acceptedCase } from '../../../../tests/support/accepted-case.ts';
import { handOver, STEP } from '../../../../tests/support/at-unit.ts';
import { birthOutcome } from '../../../../tests/support/birth.ts';
import { testStation } from '../../../../tests/support/desk-in-memory.ts';
import { fullIntake } from '../../../../tests/support/intake.ts';
import { conflictsOf } from './conflicts.ts';
import { materialRows } from './materials.ts';
import { caseNames } from './names.ts';
import { SAYERS } from './sentences.ts';
import { timelineActs } from './timeline.ts';
import { undoingOf } from './undoing.ts';

const outcome = birthOutcome();
const { operators, code } = testStation;

function openedCase() {
  return acceptedCase(fullIntake(outcome), 'c1');
}

test('one act stands in the time line once, in sentences, with who did it; the newest is on top', () => {
  const office = openedCase();
  office.pass(60_000);
  const step = outcome.steps[0];
  if (!step) throw new Error('no step');
  office.enter(handOffLines(office.desk, [{ caseId: 'c1', step: step.id }], office.context()));
  const [newest, oldest] = timelineActs(office.caseState('c1'), operators, code);
  expect(newest?.operator).toBe('测试甲（0301）');
  expect(newest?.sentences[0]?.text).toMatch(new RegExp(`^移交${step.unit.name}：${step.name}（移交单尾号 \\d{5}）$`));
  const told = oldest?.sentences.map(({ text }) => text) ?? [];
  expect(told[0]).toBe('开件：新生儿出生（县大厅）');
  expect(told.filter((text) => text.startsWith('收到材料'))).toHaveLength(1);
  expect(told).toContainEqual(expect.stringMatching(/^受理 6 个事项：/));
  expect(told.join()).not.toMatch(/[a-z]{4}/);
});

test('papers on their way are told with the unit and the slip, the others by who holds them', () => {
  const office = openedCase();
  const step = outcome.steps.find(({ id }) =>
    office.caseState('c1').outcome?.checklist.some(({ serves }) => serves.includes(id)),
  );
  if (!step) throw new Error('no step');
  office.enter(handOffLines(office.desk, [{ caseId: 'c1', step: step.id }], office.context()));
  const holders = materialRows(office.caseView('c1'), code).map(({ holder }) => holder);
  expect(holders).toContainEqual(expect.stringMatching(new RegExp(`^移交途中→${step.unit.name}（单号尾 \\d{5}）$`)));
  expect(holders).toContain('在本窗口');
});

test('C40 where a paper was is told with the number of its slip, also when the unit refused that slip', () => {
  const memory = acceptedCase();
  const slip = handOver(memory, ['c', STEP]);
  const refused = [{ case: 'c', step: STEP, reason: '少一份复印件', returned: [] }];
  memory.enter(settleLines(memory.desk, slip, { by: '彭某', remark: '', refused, later: [] }, memory.context()));
  const names = caseNames(memory.caseState('c'));
  expect(names.slip(slip.slip)).toBe(tailOf(slip.number));
});

test('an undone act stays in the time line, marked', () => {
  const office = openedCase();
  office.pass(60_000);
  office.enter(addNote(office.caseState('c1'), '请先打电话'));
  const note = office.entries().at(-1);
  office.pass(60_000);
  office.enter(undo(office.caseState('c1'), [`test-ledger:${note?.seq}`], '写错件了'));
  const sentences = timelineActs(office.caseState('c1'), operators, code).flatMap((act) => act.sentences);
  expect(sentences).toContainEqual(expect.objectContaining({ text: '备注：请先打电话', undone: true }));
  expect(sentences).toContainEqual(expect.objectContaining({ text: '撤销 1 条记录：写错件了', undone: false }));
});

test('an entry of a later version is told as not understood, not left out', () => {
  const desk = testDesk('ledger-aa');
  desk.write('gap.tolerated', { line: 'x' });
  const [act] = timelineActs(fold('c1', desk.entries()), [], code);
  expect(act?.sentences[0]).toMatchObject({ understood: false });
  expect(act?.sentences[0]?.text).toContain('看不懂');
});

test('a contradiction shows both values with people and times', () => {
  const [one, other] = [testDesk('ledger-aa'), testDesk('ledger-bb')];
  one.write('form.changed', formChange({ 'newborn.name': '田小满' }), 1_790_000_000_000);
  other.write('form.changed', formChange({ 'newborn.name': '田小曼' }), 1_790_000_060_000);
  one.learn(other.entries());
  const [conflict] = conflictsOf(fold('c1', one.entries()), [], code, (_, value) => value);
  expect(conflict?.sides.map(({ says }) => says).sort()).toEqual(['田小曼', '田小满']);
  expect(new Set(conflict?.sides.map(({ operator }) => operator)).size).toBe(2);
});

test('C14 of a sentence over many entries one is chosen to be taken back; what binds says why it cannot', () => {
  const office = openedCase();
  const sentences = timelineActs(office.caseState('c1'), operators, code).flatMap((act) => act.sentences);
  const refsOf = (start: string) => sentences.find(({ text }) => text.startsWith(start))?.refs ?? [];
  const ticks = undoingOf(office.caseState('c1'), refsOf('收到材料'), code);
  const choices = ticks.can ? ticks.choices : [];
  expect(choices.length).toBe(refsOf('收到材料').length);
  expect(new Set(choices.map(({ text }) => text)).size).toBe(choices.length);
  for (const { text } of choices) expect(text).toMatch(/^收到材料 1 种：/);
  expect(undoingOf(office.caseState('c1'), refsOf('受理'), code)).toEqual({
    can: false,
    why: expect.stringContaining('不能撤销'),
  });
});

/** Kinds whose subject is not a case: a slip, a day, a station, the county. */
const NOT_OF_A_CASE =
  /^(?:case\.erased$|key\.destroyed$|(?:slip|station|calendar|shift|consultation|access|account|phrase|rules|papers|hall|holidays)\.)/;

test('every kind of entry of a case is told in a sentence', () => {
  expect([...KINDS.keys()].filter((kind) => !NOT_OF_A_CASE.test(kind) && !SAYERS.has(kind))).toEqual([]);
});
