import { describe, expect, test } from 'vitest';
import { correct } from '../../domain/acts/correction-acts.ts';
import { conclude, deliverResults, handOffLines } from '../../domain/acts/flow-acts.ts';
import { accept, receive, receiveAndAccept, receiveAndNotify } from '../../domain/acts/intake-acts.ts';
import { settleLines } from '../../domain/acts/unit-acts.ts';
import type { MaterialTaken } from '../../domain/case/decide/material-taken.ts';
import { undo } from '../../domain/case/decide/record.ts';
import { allSigned } from '../../domain/case/decide/settle-slip.ts';
import { parseCode } from '../../domain/numbers/parse-code.ts';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { acceptedCase } from '../support/accepted-case.ts';
import { granted, handAndSign, slipOf } from '../support/at-unit.ts';
import { BIRTH } from '../support/birth.ts';
import { type MemoryDesk, memoryDesk } from '../support/desk-in-memory.ts';
import { fullIntake, madeUpBorn, outcomeOf } from '../support/intake.ts';

const pack = seedCatalogue();
const outcome = outcomeOf(pack, 'ys-01', BIRTH);
const full = fullIntake(outcome);
const FIRST_STEP = 'birth-medical-certificate';

function without(line: string): typeof full {
  return { ...full, taken: full.taken.filter((taken) => taken.line !== line) };
}

const necessary = outcome.checklist.find((line) => line.need === '必要' && line.serves.includes(FIRST_STEP));
if (!necessary) throw new Error('the example needs a necessary line');

const firstGranted = granted(FIRST_STEP, madeUpBorn(outcome, FIRST_STEP));

/** A case received and accepted with one key. */
function accepted(): MemoryDesk {
  return acceptedCase(full);
}

describe('receiving', () => {
  test('C2 receiving and accepting with one key is one act that leaves form, item forms, receipt and acceptance notice', () => {
    const memory = memoryDesk();
    const { papers } = memory.enter(receiveAndAccept(memory.desk, 'c', full, memory.context()));
    expect(papers.map((paper) => paper.content.type)).toEqual([
      'one-form',
      ...outcome.forms.map(() => 'item-form'),
      'receipt',
      'acceptance-notice',
    ]);
    expect(memory.caseView('c').steps.map(({ stage }) => stage)).toContain('to-hand-off');
  });

  test('C2 the acceptance notice of the same act names the case, the applicant and every step', () => {
    const memory = memoryDesk();
    const { papers } = memory.enter(receiveAndAccept(memory.desk, 'c', full, memory.context()));
    const notice = papers.at(-1)?.content;
    expect(notice?.caseNumber).toBe(memory.caseState('c').opening?.number);
    for (const step of outcome.steps) expect(JSON.stringify(notice)).toContain(step.name);
  });

  test('P3 a receipt says how the sitting ended: accepted at once, told at once, or by when the hall must tell', () => {
    const receiptOf = (act: typeof receive) => {
      const memory = memoryDesk();
      const { papers } = memory.enter(act(memory.desk, 'c', full, memory.context()));
      return JSON.stringify(papers.find((paper) => paper.content.type === 'receipt')?.content);
    };
    expect(receiptOf(receive)).toContain('5 个工作日内');
    expect(receiptOf(receiveAndAccept)).toContain('已当场受理');
    const notified: typeof receive = (desk, id, intake, context) =>
      receiveAndNotify(desk, id, { ...intake, taken: without(necessary.id).taken }, {}, context);
    expect(receiptOf(notified)).toContain('一次性告知');
    expect(receiptOf(notified)).not.toContain('5 个工作日内');
  });

  test('C15 what comes after closing time counts as received on the next working day', () => {
    const memory = memoryDesk(Date.parse('2026-11-20T17:45:00+08:00'));
    memory.enter(receive(memory.desk, 'c', full, memory.context()));
    expect(memory.caseState('c').receipt?.date).toBe('2026-11-23');
  });

  test('C3 every paper has its own number with a check digit, and reading it gives its type', () => {
    const memory = memoryDesk();
    const { papers } = memory.enter(receiveAndAccept(memory.desk, 'c', full, memory.context()));
    const numbers = papers.map((paper) => paper.content.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(parseCode(numbers.at(-1) ?? '')).toMatchObject({ kind: 'paper', paperType: 'acceptance-notice' });
  });

  test('C4 a case without its applicant is refused in the words of the hall, and nothing is entered', () => {
    const memory = memoryDesk();
    const refused = receive(memory.desk, 'c', { ...full, form: {} }, memory.context());
    expect(refused).toMatchObject({ ok: false, text: expect.stringContaining('申请人') });
    expect(memory.entries()).toHaveLength(0);
  });

  test('C5 a step whose papers are short is not accepted while complete ones are; the case says what is missing', () => {
    const memory = memoryDesk();
    const some = outcome.checklist.find((line) => line.need === '必要' && !line.serves.includes(FIRST_STEP));
    if (!some) throw new Error('the example needs a line that the first step does not use');
    memory.enter(receive(memory.desk, 'c', without(some.id), memory.context()));
    memory.enter(accept(memory.desk, 'c', memory.context()));
    const steps = memory.caseView('c').steps;
    expect(steps.filter(({ state }) => !state.acceptance).map(({ step }) => step.id)).toEqual(some.serves);
    expect(steps.find(({ step }) => step.id === FIRST_STEP)?.stage).toBe('to-hand-off');
    expect(memory.caseView('c').missing.map((line) => line.id)).toEqual([some.id]);
  });
});

describe('materials short: one-time notice, correction, acceptance', () => {
  const taken = full.taken.find(({ line }) => line === necessary.id) as MaterialTaken;

  test('C6 the notice names all that is missing with its standard, and a second one is refused', () => {
    const memory = memoryDesk();
    const remarks = { [necessary.id]: { problem: '复印件不清', standard: '原件清晰、在有效期内' } };
    const { papers } = memory.enter(
      receiveAndNotify(memory.desk, 'c', without(necessary.id), remarks, memory.context()),
    );
    expect(JSON.stringify(papers.at(-1)?.content)).toContain('复印件不清');
    const again = receiveAndNotify(memory.desk, 'c2', full, {}, memory.context());
    expect(again).toMatchObject({ ok: false, code: 'nothingMissing' });
    expect(memory.caseView('c').phase).toBe('correcting');
  });

  test('C7 acceptance after a correction is dated by the day the last paper came', () => {
    const memory = memoryDesk();
    memory.enter(receiveAndNotify(memory.desk, 'c', without(necessary.id), {}, memory.context()));
    memory.pass(2 * 24 * 60 * 60 * 1000);
    memory.enter(correct(memory.desk, 'c', [taken], true, memory.context()));
    const view = memory.caseView('c');
    expect(view.state.receipt?.date).toBe('2026-11-18');
    expect(view.steps.every(({ state }) => state.acceptance?.date === '2026-11-20')).toBe(true);
  });

  test('C8 five working days without a word and the view says the case counts as accepted, without any entry', () => {
    const memory = memoryDesk();
    memory.enter(receive(memory.desk, 'c', full, memory.context()));
    const before = memory.entries().length;
    memory.pass(9 * 24 * 60 * 60 * 1000);
    expect(memory.caseView('c').noticeClock?.deemedAccepted).toBe(true);
    expect(memory.entries()).toHaveLength(before);
  });
});

describe('hand-off, conclusion, delivery', () => {
  test('C9 a step is not handed over before the result it waits for, nor concluded before it was signed for', () => {
    const memory = accepted();
    const waiting = memory.caseView('c').steps.find(({ stage }) => stage === 'waiting')?.step.id ?? '';
    expect(handOffLines(memory.desk, [{ caseId: 'c', step: waiting }], memory.context())).toMatchObject({
      code: 'stepWaits',
    });
    expect(conclude(memory.desk, 'c', firstGranted, null, memory.context())).toMatchObject({ code: 'notSigned' });
  });

  test('C10 one slip over several cases moves their originals: on the way, then with the unit', () => {
    const memory = memoryDesk();
    for (const id of ['a', 'b']) memory.enter(receiveAndAccept(memory.desk, id, full, memory.context()));
    const lines = ['a', 'b'].map((caseId) => ({ caseId, step: FIRST_STEP }));
    const { slip, papers } = memory.enter(handOffLines(memory.desk, lines, memory.context()));
    expect(papers).toHaveLength(1);
    expect(memory.caseState('b').materials[necessary.id]?.custodian?.holder).toMatchObject({ at: 'transit', slip });
    memory.enter(settleLines(memory.desk, slipOf(memory, slip), allSigned('彭某'), memory.context()));
    expect(memory.caseState('a').materials[necessary.id]?.custodian?.holder.at).toBe('unit');
  });

  test('C11 a result brings the fields that are born of it, and what waited can go on', () => {
    const memory = accepted();
    handAndSign(memory, ['c', FIRST_STEP]);
    const born = { 'birth.certNo': 'X430000001' };
    memory.enter(conclude(memory.desk, 'c', granted(FIRST_STEP, born), 'paper', memory.context()));
    expect(memory.caseState('c').form['birth.certNo']).toBe('X430000001');
    expect(memory.caseView('c').steps.some(({ waitsFor }) => waitsFor.includes(FIRST_STEP))).toBe(false);
  });

  test('C12 a refusal without reasons is refused (行政许可法 Art. 38)', () => {
    const memory = accepted();
    handAndSign(memory, ['c', FIRST_STEP]);
    const refusal = { ...granted(FIRST_STEP), result: 'refused' as const, number: '', reason: ' ' };
    expect(conclude(memory.desk, 'c', refusal, null, memory.context())).toMatchObject({ code: 'refusalNeedsReason' });
  });

  test('C13 delivering part of the results leaves the rest to be delivered, and names who took them', () => {
    const memory = accepted();
    handAndSign(memory, ['c', FIRST_STEP]);
    memory.enter(conclude(memory.desk, 'c', firstGranted, 'paper', memory.context()));
    const recipient = { name: '田小满', idNo: '', relation: '' };
    const delivery = { steps: [FIRST_STEP], returned: [], way: 'direct' as const, recipient, place: '综合窗口' };
    const { papers } = memory.enter(deliverResults(memory.desk, 'c', delivery, memory.context()));
    expect(papers.map((paper) => paper.content.type)).toEqual(['pickup-voucher', 'delivery-receipt']);
    expect(memory.caseView('c').phase).toBe('accepted');
  });
});

describe('how a paper is met', () => {
  test('C16 an identity card is shown and given back, its copy stays and travels; a paper without a copy stays itself', () => {
    const memory = memoryDesk();
    memory.enter(receive(memory.desk, 'c', full, memory.context()));
    const { materials } = memory.caseState('c');
    const card = outcome.checklist.find((line) => line.material === 'id-card');
    const register = outcome.checklist.find((line) => line.material === 'household-register');
    expect(materials[card?.id ?? '']?.received).toMatchObject({ as: 'seen', copies: 1 });
    expect(materials[register?.id ?? '']?.received?.as).toBe('kept');
  });

  test('C16 a paper that no waiver spares cannot be met by an e-licence', () => {
    const line = outcome.checklist.find(({ waivers }) => !waivers.includes('电子证照'));
    const taken = full.taken.map((one) => (one.line === line?.id ? { ...one, as: 'e-licence' as const } : one));
    const memory = memoryDesk();
    expect(receive(memory.desk, 'c', { ...full, taken }, memory.context())).toMatchObject({ code: 'wayNotAllowed' });
  });
});

describe('the promise', () => {
  test('C20 what the acceptance notice promised stands, however early a unit is done', () => {
    const memory = accepted();
    const promised = memory.caseView('c').promised;
    handAndSign(memory, ['c', FIRST_STEP]);
    memory.enter(conclude(memory.desk, 'c', firstGranted, 'paper', memory.context()));
    expect(memory.caseView('c').promised).toBe(promised);
  });
});

describe('taking back', () => {
  test('C14 a wrong tick can be taken back, what was printed or handed over cannot', () => {
    const memory = accepted();
    const refOfKind = (kind: string) =>
      memory.caseState('c').timeline.find(({ entry }) => entry.kind === kind)?.ref ?? '';
    memory.enter(undo(memory.caseState('c'), [refOfKind('material.received')], '点错了'));
    expect(undo(memory.caseState('c'), [refOfKind('step.accepted')], '')).toMatchObject({ code: 'undoBinding' });
  });
});
