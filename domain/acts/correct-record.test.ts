import { describe, expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { birthOutcome } from '../../tests/support/birth.ts';
import { type MemoryDesk, memoryDesk } from '../../tests/support/desk-in-memory.ts';
import { fullIntake } from '../../tests/support/intake.ts';
import { parseCode } from '../numbers/parse-code.ts';
import type { PaperContent } from '../papers/paper-content.ts';
import { countedAct } from '../reports/counted-acts.ts';
import { correctRecord, papersToCorrect } from './correct-record.ts';
import { handOffLines } from './flow-acts.ts';
import { receiveAndNotify } from './intake-acts.ts';
import { voidAndReissue } from './reissue.ts';

const outcome = birthOutcome();
const full = fullIntake(outcome);
const nameKey = outcome.people.find(({ id }) => id === outcome.applicant)?.identity.name ?? '';
const correction = { fields: { [nameKey]: '田小苗' }, reasons: {}, reason: '身份证上是“苗”字，打错' };
const all = (content: PaperContent) => JSON.stringify(content);

function accepted(): MemoryDesk {
  const memory = acceptedCase(full);
  memory.pass(60_000);
  return memory;
}

const stating = (memory: MemoryDesk) =>
  papersToCorrect(memory.caseView('c'), correction.fields, memory.context()).map(({ id }) => id);

function correctAll(memory: MemoryDesk) {
  const before = memory.caseState('c');
  const wrong = stating(memory);
  const { papers } = memory.enter(correctRecord(memory.desk, 'c', correction, wrong, memory.context()));
  return { before, wrong, papers: papers.map(({ content }) => content) };
}

describe('a value that was wrong', () => {
  test('D100 a misspelt name is corrected: the old value and the reason stay on the time line', () => {
    const memory = accepted();
    correctAll(memory);
    const state = memory.caseState('c');
    expect(state.form[nameKey]).toBe('田小苗');
    const changes = state.timeline.filter(({ entry }) => entry.kind === 'form.changed').map(({ entry }) => entry.data);
    expect(changes).toHaveLength(2);
    expect(JSON.stringify(changes[0])).toContain('田小满');
    expect(changes[1]).toMatchObject({ correction: correction.reason });
  });

  test('D101 the papers that state the old value are found, voided and stated anew under new numbers', () => {
    const memory = accepted();
    const { before, wrong, papers } = correctAll(memory);
    const old = before.papers.filter(({ id }) => wrong.includes(id));
    expect(old.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['one-form', 'receipt', 'acceptance-notice', 'item-form']),
    );
    const after = memory.caseState('c').papers;
    for (const { id } of old) expect(after.find((paper) => paper.id === id)?.voided).toBe(correction.reason);
    const anew = papers.filter(({ type }) => type !== 'correction-record');
    expect(anew.map(({ type, title }) => [type, title])).toEqual(old.map(({ type, title }) => [type, title]));
    for (const content of anew) expect(all(content)).toContain('田小苗');
    expect(new Set(after.map(({ number }) => number)).size).toBe(after.length);
  });

  test('D101 a paper that never stated the value stays as it is', () => {
    const memory = accepted();
    const phone = outcome.people.find(({ id }) => id === outcome.applicant)?.identity.phone ?? '';
    const named = papersToCorrect(memory.caseView('c'), { [phone]: '13574300000' }, memory.context());
    expect(named.map(({ type }) => type)).toContain('receipt');
    expect(named.length).toBeLessThan(memory.caseState('c').papers.length);
  });

  test('P60 D100 the record of the correction names both values, the reason, and each paper with the one in its stead', () => {
    const memory = accepted();
    const { before, wrong, papers } = correctAll(memory);
    const record = papers.find(({ type }) => type === 'correction-record');
    if (!record) throw new Error('no record');
    expect(all(record)).toContain('田小满');
    expect(all(record)).toContain('田小苗');
    expect(all(record)).toContain(correction.reason.slice(0, 4));
    for (const { id, number } of before.papers) expect(all(record).includes(number)).toBe(wrong.includes(id));
    for (const { number, type } of papers) if (type !== 'correction-record') expect(all(record)).toContain(number);
  });

  test('D102 a paper that the clerk leaves standing is not voided', () => {
    const memory = accepted();
    const [kept = ''] = stating(memory);
    const rest = stating(memory).filter((id) => id !== kept);
    memory.enter(correctRecord(memory.desk, 'c', correction, rest, memory.context()));
    expect(memory.caseState('c').papers.find(({ id }) => id === kept)?.voided).toBeNull();
  });

  test('D103 what has gone to a unit is named on the record, so that the unit corrects it too', () => {
    const memory = accepted();
    const step = outcome.steps[0]?.id ?? '';
    memory.enter(handOffLines(memory.desk, [{ caseId: 'c', step }], memory.context()));
    const { papers } = correctAll(memory);
    expect(all(papers.at(-1) as PaperContent)).toContain(`已经移交${outcome.steps[0]?.unit.name}`);
  });

  test('D104 without a reason or without a change nothing is entered', () => {
    const memory = accepted();
    const attempt = (change: Partial<typeof correction>) =>
      correctRecord(memory.desk, 'c', { ...correction, ...change }, [], memory.context());
    expect(attempt({ reason: ' ' })).toMatchObject({ code: 'correctionNeedsReason' });
    expect(attempt({ fields: { [nameKey]: full.form[nameKey] ?? '' } })).toMatchObject({ code: 'nothingToCorrect' });
    expect(attempt({ fields: { nobody: 'x' } })).toMatchObject({ code: 'fieldUnknown' });
    expect(attempt({ fields: { [nameKey]: '' } })).toMatchObject({ code: 'applicantMissing' });
  });

  test('P10 a correction counts once; a form that is merely filled does not', () => {
    const memory = accepted();
    correctAll(memory);
    const counted = memory.entries().filter(({ kind, data }) => countedAct(kind, data) === 'correct-record');
    expect(counted).toHaveLength(1);
  });
});

describe('a paper that was printed wrongly', () => {
  test('D105 it is voided and stated anew as things stand now, with a number of its own series', () => {
    const memory = accepted();
    const receipt = memory.caseState('c').papers.find(({ type }) => type === 'receipt');
    const id = receipt?.id ?? '';
    const { papers } = memory.enter(voidAndReissue(memory.desk, 'c', id, '打印模糊', true, memory.context()));
    expect(papers.map(({ content }) => content.type)).toEqual(['receipt']);
    const [old, anew] = [receipt?.number ?? '', papers[0]?.content.number ?? ''].map((number) => parseCode(number));
    expect(anew).toMatchObject({ kind: 'paper', paperType: 'receipt' });
    expect(old).not.toEqual(anew);
    expect(memory.caseState('c').papers.find((paper) => paper.id === id)?.voided).toBe('打印模糊');
  });

  test('D105 each signer’s own form, and a notice by what it says, find themselves again', () => {
    const memory = memoryDesk();
    memory.enter(receiveAndNotify(memory.desk, 'c', { ...full, taken: [] }, {}, memory.context()));
    for (const { id, content } of memory.caseState('c').papers) {
      const { papers } = memory.enter(voidAndReissue(memory.desk, 'c', id, '卡纸', true, memory.context()));
      expect({ ...papers[0]?.content, number: '' }).toEqual({ ...(content as PaperContent), number: '' });
    }
  });

  test('D106 the record of a correction cannot be stated anew: it is only voided', () => {
    const memory = accepted();
    correctAll(memory);
    const record = memory.caseState('c').papers.find(({ type }) => type === 'correction-record')?.id ?? '';
    const { papers } = memory.enter(voidAndReissue(memory.desk, 'c', record, '打错', true, memory.context()));
    expect(papers).toEqual([]);
    expect(memory.caseState('c').papers.find(({ id }) => id === record)?.voided).toBe('打错');
  });
});
