import { expect, test } from 'vitest';
import { DAY_MS, granted, handAndSign, STEP } from '../../../tests/support/at-unit.ts';
import { memoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { CARD, gapIntake, PHOTO, PROOF } from '../../../tests/support/gap-intake.ts';
import { conclude, deliverResults } from '../../acts/flow-acts.ts';
import { accept, receive, receiveAndNotify } from '../../acts/intake-acts.ts';
import { receiveWithInstead, takeLater, tolerateAndAccept } from '../../acts/material-acts.ts';
import { missingLines, openGaps, openNotice } from '../progress.ts';
import { takenInFull } from './material-taken.ts';

const wish = (due = '2026-11-24', more: object = {}) => ({
  lines: [{ line: PHOTO, form: '纸质原件', due }],
  applies: [],
  promisedBy: '田小满',
  ...more,
});

function received(change: Parameters<typeof gapIntake>[1] = {}, taken = [CARD, PROOF]) {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', gapIntake(taken, change), memory.context()));
  return memory;
}

type Memory = ReturnType<typeof memoryDesk>;
const tolerate = (memory: Memory, toleration = wish(), earlier: readonly string[] = []) =>
  tolerateAndAccept(memory.desk, 'c', toleration, earlier, memory.context());
const fill = (memory: Memory, line = PHOTO) => {
  const asked = memory.caseState('c').outcome?.checklist.find(({ id }) => id === line);
  if (!asked) throw new Error(line);
  return takeLater(memory.desk, 'c', [takenInFull(asked)], memory.context());
};

/** From acceptance to the result at the window. */
function toResult(memory: Memory) {
  handAndSign(memory, ['c', STEP]);
  memory.enter(conclude(memory.desk, 'c', granted(STEP), 'paper', memory.context()));
}

const delivery = {
  steps: [STEP],
  returned: [],
  way: 'direct' as const,
  recipient: { name: '田小满', idNo: '', relation: '' },
  place: '窗口',
};

test('D20 C25 a paper that may come later is tolerated with promise and notice, and the item accepted in the same act', () => {
  const memory = received();
  const { papers } = memory.enter(tolerate(memory));
  expect(papers.map(({ content }) => content.type)).toEqual(['gap-promise', 'gap-notice', 'acceptance-notice']);
  const state = memory.caseState('c');
  expect(state.steps[0]?.acceptance?.date).toBe('2026-11-18');
  expect(openGaps(state)).toMatchObject([{ line: PHOTO, due: '2026-11-24', promisedBy: '田小满' }]);
});

test('D20 P16 promise and notice name material, form, last day and what follows; the notice goes out in two copies', () => {
  const memory = received();
  const [promise, notice] = memory.enter(tolerate(memory)).papers.map(({ content }) => content);
  for (const said of ['近期照片', '纸质原件', '2026年11月24日']) {
    expect(JSON.stringify(promise?.blocks)).toContain(said);
    expect(JSON.stringify(notice?.blocks)).toContain(said);
  }
  expect(JSON.stringify(notice?.blocks)).toContain('终止办理');
  expect(JSON.stringify(promise)).not.toContain('433127199005201234');
  expect([notice?.copies.length, promise?.signatures[0]?.role]).toEqual([2, '承诺人（签字或盖章）']);
});

test('D20 at the counter one act receives, tolerates and accepts', () => {
  const memory = memoryDesk();
  const instead = { toleration: wish(), commitment: null };
  const intake = gapIntake([CARD, PROOF]);
  const { papers } = memory.enter(receiveWithInstead(memory.desk, 'c', intake, instead, [], memory.context()));
  expect(papers.map(({ content }) => content.type)).toEqual([
    'one-form',
    'receipt',
    'gap-promise',
    'gap-notice',
    'acceptance-notice',
  ]);
});

test('D20 an open notice is answered by the promise: nobody waits for a correction any more', () => {
  const memory = memoryDesk();
  memory.enter(receiveAndNotify(memory.desk, 'c', gapIntake([CARD, PROOF]), {}, memory.context()));
  memory.pass(DAY_MS);
  memory.enter(tolerate(memory));
  const state = memory.caseState('c');
  expect(openNotice(state)).toBeNull();
  expect(state.steps[0]?.acceptance?.date).toBe('2026-11-19');
});

test('D21 what the catalogue does not let come later is refused with the reason', () => {
  const memory = received({ lines: { [PHOTO]: { need: '必要' } } });
  expect(tolerate(memory)).toMatchObject({ ok: false, code: 'gapNotAllowed' });
});

test('D22 in a matter decided on the spot nothing is tolerated', () => {
  const memory = received({ step: { promisedDays: 0 } });
  expect(tolerate(memory)).toMatchObject({ ok: false, code: 'gapOnTheSpot' });
});

test('D23 where public safety or health is touched nothing is tolerated; what was denied is recorded and printed', () => {
  const memory = received();
  const refused = tolerate(memory, wish('2026-11-24', { applies: ['safety'] }));
  expect(refused).toMatchObject({ ok: false, code: 'gapExcluded' });
  const { papers } = memory.enter(tolerate(memory));
  expect(memory.caseState('c').gaps[0]?.cleared).toContain('直接涉及公共安全');
  expect(JSON.stringify(papers[1]?.content)).toContain('直接涉及公共安全');
});

test('D24 to who broke such a promise nothing is tolerated again', () => {
  const memory = received();
  memory.enter(tolerate(memory));
  memory.pass(8 * DAY_MS);
  memory.enter(receive(memory.desk, 'd', gapIntake([CARD, PROOF]), memory.context()));
  const again = (earlier: readonly string[]) =>
    tolerateAndAccept(memory.desk, 'd', wish('2026-12-01'), earlier, memory.context());
  expect(again(['c'])).toMatchObject({ ok: false, code: 'gapNotAgain' });
  expect(again([])).toMatchObject({ ok: true });
});

test('D25 D5 the day promised lies within the promised limit of the item, and is no day off', () => {
  const memory = received();
  expect(tolerate(memory, wish('2026-11-25'))).toMatchObject({ ok: true });
  const late = tolerate(memory, wish('2026-11-26'));
  expect(late.ok ? '' : late.text).toContain('2026年11月25日');
  expect(tolerate(memory, wish('2026-11-17'))).toMatchObject({ ok: false, code: 'gapDay' });
  expect(tolerate(memory, wish('2026-11-22'))).toMatchObject({ ok: false, code: 'gapDayOff' });
});

test('D26 while a main paper is missing nothing is tolerated', () => {
  const memory = received({}, [PROOF]);
  const refused = tolerate(memory);
  expect(refused).toMatchObject({ ok: false, code: 'gapMainMissing' });
  expect(refused.ok ? '' : refused.text).toContain('居民身份证');
});

test('D27 P17 a paper that comes for its gap closes it, with a receipt that names the notice', () => {
  const memory = received();
  const notice = memory.enter(tolerate(memory)).papers[1]?.content.number ?? '';
  memory.pass(DAY_MS);
  const { papers } = memory.enter(fill(memory));
  expect(JSON.stringify(papers[0]?.content.blocks)).toContain(notice);
  expect(papers.map(({ content }) => content.title)).toEqual(['补交材料收件凭证']);
  expect([openGaps(memory.caseState('c')).length, memory.caseState('c').gaps[0]?.filledOn]).toEqual([0, '2026-11-19']);
});

test('D28 C25 a result is never handed over while a gap of its item is open', () => {
  const memory = received();
  memory.enter(tolerate(memory));
  toResult(memory);
  const refused = deliverResults(memory.desk, 'c', delivery, memory.context());
  expect(refused).toMatchObject({ ok: false, code: 'gapOpen' });
  expect(refused.ok ? '' : refused.text).toContain('近期照片');
  memory.enter(fill(memory));
  expect(deliverResults(memory.desk, 'c', delivery, memory.context())).toMatchObject({ ok: true });
});

test('D27 what is not asked for cannot be brought later', () => {
  const memory = received();
  memory.enter(tolerate(memory));
  expect(fill(memory, CARD)).toMatchObject({ ok: false, code: 'unknownLine' });
  expect(missingLines(memory.caseState('c'))).toEqual([]);
});

test('P6 the acceptance notice names each tolerated paper with its last day and what follows', () => {
  const memory = received();
  const notice = memory.enter(tolerate(memory)).papers.at(-1)?.content;
  const said = JSON.stringify(notice?.blocks);
  for (const words of ['容缺', '近期照片', '2026年11月24日', '不予交付', '终止办理']) expect(said).toContain(words);
  const whole = received({}, [CARD, PHOTO, PROOF]);
  const plain = whole.enter(accept(whole.desk, 'c', whole.context())).papers[0]?.content;
  expect(JSON.stringify(plain?.blocks)).not.toContain('容缺');
});
