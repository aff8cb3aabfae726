import { expect, test } from 'vitest';
import { acceptedCase } from '../../../tests/support/accepted-case.ts';
import { caseAtUnit, DAY_MS, STEP } from '../../../tests/support/at-unit.ts';
import type { MemoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { extend, suspend } from '../../acts/unit-acts.ts';
import { ledgerLine } from '../../reports/ledger-line.ts';
import { type Extension, resumeStep, type Suspension } from './unit-clock.ts';

const hearing: Suspension = { step: STEP, procedure: '听证', article: '', from: '2026-11-18', days: '20' };
const longer: Extension = {
  step: STEP,
  days: '10',
  reason: '案情复杂，需要核实',
  approvedBy: '彭某，局长',
  date: '2026-11-18',
  joint: false,
};

const stop = (memory: MemoryDesk, part: Partial<Suspension> = {}) =>
  suspend(memory.desk, 'c', { ...hearing, ...part }, memory.context());
const prolong = (memory: MemoryDesk, part: Partial<Extension> = {}) =>
  extend(memory.desk, 'c', { ...longer, ...part }, memory.context());
const stepOf = (memory: MemoryDesk) => memory.caseView('c').steps[0];
const say = (content: unknown): string => JSON.stringify(content);

test('D67 a procedure of Art. 45 stops the clock and is told in writing; C28 P22', () => {
  const memory = caseAtUnit();
  const { papers } = memory.enter(stop(memory));
  expect(papers.map(({ content }) => content.title)).toEqual(['特别程序告知书']);
  for (const said of ['听证', '预计 20 日', '2026年11月18日', '2026年11月25日', '第四十五条', '测试事项'])
    expect(say(papers[0]?.content)).toContain(said);
  expect(stepOf(memory)).toMatchObject({ clock: null, card: 'none', dates: { paused: true, running: false } });
  expect(ledgerLine(memory.caseView('c')).heldUpBy).toContain(
    '听证（2026-11-18起，《中华人民共和国行政许可法》第四十五条）',
  );
});

test('D68 a site visit runs inside the limit and is refused with the reason, unless an article takes it out', () => {
  const memory = caseAtUnit();
  for (const procedure of ['现场勘验', '技术审查', '公示'] as const) {
    const refused = stop(memory, { procedure });
    expect(refused).toMatchObject({ ok: false, code: 'insideTheLimit' });
    expect(refused.ok ? '' : refused.text).toContain(procedure);
  }
  expect(stop(memory, { procedure: '其他法定' })).toMatchObject({ code: 'otherNeedsArticle' });
  const { papers } = memory.enter(stop(memory, { procedure: '现场勘验', article: '《某条例》第二十条' }));
  expect(stepOf(memory)?.state.pauses[0]).toMatchObject({
    procedure: '其他法定',
    ground: '现场勘验，《某条例》第二十条',
  });
  expect(say(papers[0]?.content)).toContain('现场勘验，《某条例》第二十条');
  expect(papers[0]?.content.basis).toEqual(['《某条例》第二十条']);
});

test('D68 what another law orders is based on that law alone, a procedure of Art. 45 on it and the article typed', () => {
  const basisOf = (part: Partial<Suspension>) => {
    const memory = caseAtUnit();
    return memory.enter(stop(memory, part)).papers[0]?.content.basis;
  };
  expect(basisOf({ procedure: '其他法定', article: '《某法》第三条' })).toEqual(['《某法》第三条']);
  const art45 = '《中华人民共和国行政许可法》第四十五条';
  expect(basisOf({ article: '《某法》第三条' })).toEqual([art45, '《某法》第三条']);
  expect(basisOf({})).toEqual([art45]);
});

test('D69 while it lasts there is no card however long; when it ended the last day moves by the days it took', () => {
  const memory = caseAtUnit();
  memory.pass(DAY_MS);
  memory.enter(stop(memory, { from: '2026-11-19' }));
  memory.pass(30 * DAY_MS);
  expect(stepOf(memory)).toMatchObject({ card: 'none', clock: null });
  expect(resumeStep(memory.caseState('c'), STEP, '2026-11-18', memory.context())).toMatchObject({ code: 'dateBefore' });
  memory.enter(resumeStep(memory.caseState('c'), STEP, '2026-12-16', memory.context()));
  // None of the five days was used up before: they follow the 16th.
  expect(stepOf(memory)?.dates).toMatchObject({ due: '2026-12-23', running: true, paused: false });
  expect(stepOf(memory)?.card).not.toBe('none');
  expect(resumeStep(memory.caseState('c'), STEP, '2026-12-17', memory.context())).toMatchObject({
    code: 'notSuspended',
  });
});

test('D70 a limit that has run out cannot be stopped or extended any more', () => {
  const memory = caseAtUnit();
  memory.pass(9 * DAY_MS);
  const late = [stop(memory, { from: '2026-11-26' }), prolong(memory, { date: '2026-11-26' })];
  for (const refused of late) expect(refused).toMatchObject({ ok: false, code: 'termIsOver' });
  // What the unit did in time may be recorded later.
  expect(stop(memory, { from: '2026-11-25' }).ok).toBe(true);
  expect(prolong(memory, { date: '2026-11-25' }).ok).toBe(true);
});

test('D71 an extension is given once with reasons, by the head, and its notice names the new last day; C28 P22', () => {
  const memory = caseAtUnit();
  const { papers } = memory.enter(prolong(memory));
  for (const said of [
    '延期通知书',
    '案情复杂',
    '彭某，局长',
    '10 个工作日',
    '2026年11月25日',
    '2026年12月9日',
    '第四十二条',
  ])
    expect(say(papers[0]?.content)).toContain(said);
  expect(stepOf(memory)?.dates?.due).toBe('2026-12-09');
  expect(memory.caseView('c').promised).toBe('2026-12-09');
  expect(prolong(memory)).toMatchObject({ code: 'extendedOnce' });
});

test('D72 an extension that is too long, without reason or without the head is refused with the way out', () => {
  const memory = caseAtUnit();
  expect(prolong(memory, { days: '11' })).toMatchObject({ code: 'extensionTooLong' });
  expect(prolong(memory, { days: '16', joint: true })).toMatchObject({ code: 'extensionTooLong' });
  expect(prolong(memory, { days: '零' })).toMatchObject({ code: 'daysWrong' });
  expect(prolong(memory, { reason: ' ' })).toMatchObject({ code: 'extensionNeedsReason' });
  expect(prolong(memory, { approvedBy: '' })).toMatchObject({ code: 'extensionNeedsHead' });
  expect(prolong(memory, { days: '１５', joint: true }).ok).toBe(true);
  memory.enter(stop(memory));
  expect(prolong(memory)).toMatchObject({ code: 'alreadySuspended' });
  expect(stop(memory)).toMatchObject({ code: 'alreadySuspended' });
});

test('D73 a special procedure within the added days moves the last day too', () => {
  const memory = caseAtUnit();
  memory.enter(prolong(memory));
  memory.pass(9 * DAY_MS);
  memory.enter(stop(memory, { from: '2026-11-26' }));
  memory.enter(resumeStep(memory.caseState('c'), STEP, '2026-11-27', memory.context()));
  expect(stepOf(memory)?.dates?.due).toBe('2026-12-11');
});

test('C28 what is not with its unit has no clock to stop', () => {
  const memory = acceptedCase();
  expect(stop(memory)).toMatchObject({ code: 'notAtUnit' });
  expect(prolong(memory)).toMatchObject({ code: 'notAtUnit' });
});
