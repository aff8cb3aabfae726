import { describe, expect, test } from 'vitest';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { BIRTH } from '../../tests/support/birth.ts';
import { type MemoryDesk, memoryDesk, testCalendar } from '../../tests/support/desk-in-memory.ts';
import { fullIntake, madeUp, outcomeOf } from '../../tests/support/intake.ts';
import { fieldsOfAddedPeople } from '../case/added-people.ts';
import { changeForm } from '../case/decide/record.ts';
import { isAskedFor, openNotice } from '../case/progress.ts';
import { summariseCase } from '../case/summarise-case.ts';
import { chooseItems } from '../catalogue/choose-items.ts';
import type { PaperContent } from '../papers/paper-content.ts';
import { changeItemsOf } from './change-items-act.ts';
import { closeOrJoin } from './close-act.ts';
import { entrust } from './entrust-act.ts';
import { handOffLines } from './flow-acts.ts';
import { receiveAndAccept, receiveAndNotify } from './intake-acts.ts';

const pack = seedCatalogue();
const outcome = outcomeOf(pack, 'ys-01', BIRTH);
const full = fullIntake(outcome);
const optional = outcome.steps.filter((step) => step.optional).map(({ id }) => id);
const all = (contents: readonly PaperContent[]) => JSON.stringify(contents);

function accepted(...ids: readonly string[]): MemoryDesk {
  const memory = memoryDesk();
  for (const id of ids.length === 0 ? ['c'] : ids)
    memory.enter(receiveAndAccept(memory.desk, id, { ...full, taken: kept() }, memory.context()));
  memory.pass(60_000);
  return memory;
}

/** Everything stays here in original, so that it can be followed. */
const kept = () => full.taken.map((one) => ({ ...one, as: 'kept' as const, originals: 1, copies: 0 }));

const without = (...left: readonly string[]) =>
  chooseItems(pack, 'ys-01', BIRTH, {
    steps: outcome.steps.map(({ id }) => id).filter((id) => !left.includes(id)),
    people: {},
    applicant: outcome.applicant,
  });

const change = (memory: MemoryDesk, after: typeof outcome, reason = '申请人改了主意') =>
  changeItemsOf(memory.desk, 'c', { outcome: after, reason, givenTo: '田小满' }, memory.context());

const agent = { name: '彭大顺', idNo: '', phone: '13574300001', relation: '近亲属' };
const mandate = { agent, scope: '代为提交材料、领取结果', until: '', mandate: 'printed-here' as const };

describe('somebody acts for the applicant', () => {
  test('D107 P61 the mandate is printed for both to sign, and papers name the agent from then on', () => {
    const memory = accepted();
    const { papers } = memory.enter(entrust(memory.desk, 'c', mandate, memory.context()));
    const [paper] = papers.map(({ content }) => content);
    expect(paper?.type).toBe('mandate');
    expect(paper?.signatures.map(({ role }) => role).slice(0, 2)).toEqual(['委托人（签字或盖章）', '受托人（签字）']);
    expect(all([paper as PaperContent])).toContain('彭大顺');
    memory.pass(60_000);
    const again = memory.enter(change(memory, without(optional[0] ?? ''))).papers.map(({ content }) => content);
    expect(all(again.filter(({ type }) => type === 'receipt'))).toContain('彭大顺');
  });

  test('D108 a mandate that was brought along is taken note of without a paper; a later one takes its place', () => {
    const memory = accepted();
    const brought = { ...mandate, mandate: 'taken' as const };
    expect(memory.enter(entrust(memory.desk, 'c', brought, memory.context())).papers).toEqual([]);
    const other = { ...brought, agent: { ...agent, name: '向代办' } };
    memory.enter(entrust(memory.desk, 'c', other, memory.context()));
    expect(memory.caseState('c').mandate?.agent.name).toBe('向代办');
  });

  test('D109 no name, a wrong ID number, no scope or a day that is over: refused with the way out', () => {
    const memory = accepted();
    const attempt = (part: object) => entrust(memory.desk, 'c', { ...mandate, ...part }, memory.context());
    expect(attempt({ agent: { ...agent, name: ' ' } })).toMatchObject({ code: 'agentMissing' });
    expect(attempt({ agent: { ...agent, idNo: '43312719900520x' } })).toMatchObject({ ok: false });
    expect(attempt({ scope: '' })).toMatchObject({ code: 'scopeMissing' });
    expect(attempt({ until: '2026-11-01' })).toMatchObject({ code: 'mandateOver' });
  });
});

const wrong = { why: 'wrong-bundle' as const, reason: '应办企业开办', givenTo: '田小满' };
const double = { why: 'duplicate' as const, reason: '同一件收了两次', givenTo: '田小满' };

describe('a case that should not be there', () => {
  test('D110 it is closed with its reason, its papers no longer hold, and all that lies here is given back', () => {
    const memory = accepted();
    const { papers } = memory.enter(closeOrJoin(memory.desk, 'c', wrong, null, memory.context()));
    const state = memory.caseState('c');
    expect(memory.caseView('c').phase).toBe('closed');
    expect(state.papers.filter(({ voided }) => voided === null).map(({ type }) => type)).toEqual(['correction-record']);
    for (const { custodian } of Object.values(state.materials)) expect(custodian?.holder.at).toBe('applicant');
    expect(all(papers.map(({ content }) => content))).toContain('退还田小满');
  });

  test('D111 a double case is joined: both numbers open the one that goes on, and papers it lacks go over to it', () => {
    const memory = memoryDesk();
    const [first] = kept();
    memory.enter(receiveAndAccept(memory.desk, 'double', { ...full, taken: kept() }, memory.context()));
    memory.enter(receiveAndNotify(memory.desk, 'c', { ...full, taken: kept().slice(1) }, {}, memory.context()));
    memory.pass(60_000);
    memory.enter(closeOrJoin(memory.desk, 'double', double, 'c', memory.context()));
    const [closed, goesOn] = [memory.caseState('double'), memory.caseState('c')];
    const numbers = [closed, goesOn].map(({ opening }) => opening?.number);
    expect(summariseCase(goesOn, testCalendar).plain.codes).toEqual(expect.arrayContaining(numbers));
    expect(summariseCase(closed, testCalendar).plain.codes).not.toContain(numbers[0]);
    expect(closed.closing?.successor).toEqual({ id: 'c', number: numbers[1] });
    expect(closed.materials[first?.line ?? '']?.custodian?.holder).toMatchObject({ at: 'case', id: 'c' });
    expect(goesOn.materials[first?.line ?? '']?.custodian?.holder.at).toBe('station');
    expect(summariseCase(closed, testCalendar).plain.originalsHere).toBe(0);
  });

  test('D112 while a unit holds it, it is not closed; without a reason neither', () => {
    const memory = accepted();
    const close = (part: object) => closeOrJoin(memory.desk, 'c', { ...wrong, ...part }, null, memory.context());
    expect(close({ reason: ' ' })).toMatchObject({ code: 'closingNeedsReason' });
    memory.enter(handOffLines(memory.desk, [{ caseId: 'c', step: outcome.steps[0]?.id ?? '' }], memory.context()));
    expect(close({})).toMatchObject({ code: 'closingAtUnit' });
  });

  test('D113 a closed case is not closed again, not joined into, not entrusted and not changed', () => {
    const memory = accepted('c', 'other');
    memory.enter(closeOrJoin(memory.desk, 'c', wrong, null, memory.context()));
    const context = memory.context();
    expect(closeOrJoin(memory.desk, 'c', wrong, null, context)).toMatchObject({ code: 'caseClosed' });
    expect(closeOrJoin(memory.desk, 'other', double, 'c', context)).toMatchObject({ code: 'successorClosed' });
    expect(entrust(memory.desk, 'c', mandate, context)).toMatchObject({ code: 'caseClosed' });
    expect(change(memory, without(optional[0] ?? ''))).toMatchObject({ code: 'caseClosed' });
  });
});

describe('items and answers changed after receipt', () => {
  test('D114 an item falls away: papers that only it needed are given back, those that stay keep their lines', () => {
    const memory = accepted();
    const before = memory.caseState('c');
    const after = without(...optional);
    const { papers } = memory.enter(change(memory, after));
    const state = memory.caseState('c');
    expect(state.outcome?.steps.map(({ id }) => id)).toEqual(after.steps.map(({ id }) => id));
    const asked = new Set(after.checklist.map(({ id }) => id));
    for (const { id } of outcome.checklist) {
      expect(state.materials[id]?.custodian?.holder.at).toBe(asked.has(id) ? 'station' : 'applicant');
      expect(state.materials[id]?.received).toEqual(before.materials[id]?.received);
    }
    expect(papers.map(({ content }) => content.type)).toContain('correction-record');
    expect(state.timeline.filter(({ entry }) => entry.kind === 'items.chosen')).toHaveLength(2);
  });

  test('D115 an item is added: its papers are asked for, its own form is printed, it waits to be accepted', () => {
    const memory = memoryDesk();
    const small = without(...optional);
    const taken = kept().filter(({ line }) => small.checklist.some(({ id }) => id === line));
    memory.enter(receiveAndAccept(memory.desk, 'c', { ...full, outcome: small, taken }, memory.context()));
    memory.pass(60_000);
    const { papers } = memory.enter(change(memory, outcome, '加办社保卡'));
    const added = outcome.steps.filter(({ id }) => !small.steps.some((step) => step.id === id));
    const stages = memory.caseView('c').steps.filter(({ step }) => added.some(({ id }) => id === step.id));
    expect(stages.length).toBeGreaterThan(0);
    expect(stages.every(({ stage }) => stage === 'to-accept')).toBe(true);
    const lines = outcome.checklist.filter((line) => isAskedFor(line) && !taken.some(({ line: id }) => id === line.id));
    expect(memory.caseView('c').missing.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
    const forms = outcome.forms.filter(({ step }) => added.some(({ id }) => id === step));
    for (const { name } of forms) expect(papers.map(({ content }) => content.title)).toContain(name);
  });

  test('D116 an answer is corrected: the record names the question with both answers', () => {
    const memory = accepted();
    const after = outcomeOf(pack, 'ys-01', { ...BIRTH, settleWith: 'father' });
    const { papers } = memory.enter(change(memory, after, '随父落户'));
    const label = (one: typeof outcome) =>
      one.situation.find(({ question }) => question === 'settleWith')?.label ?? '?';
    const record = all(papers.map(({ content }) => content).filter(({ type }) => type === 'correction-record'));
    expect(record).toContain(label(outcome));
    expect(record).toContain(label(after));
  });

  test('D117 a further person of a role is added after receipt: only his papers are asked for, and his fields at once', () => {
    const answers = { insured: 'new', card: 'yes', archive: 'no', hpf: 'no', agent: 'self' };
    const one = outcomeOf(pack, 'ys-15', answers);
    const three = chooseItems(pack, 'ys-15', answers, { people: { employee: 3 }, applicant: one.applicant });
    const memory = acceptedCase(fullIntake(one));
    memory.pass(60_000);
    memory.enter(change(memory, three, '又来了两名新职工'));
    const missing = memory.caseView('c').missing;
    expect(missing.length).toBeGreaterThan(0);
    for (const { people } of missing) expect(people.some((id) => /#[23]$/.test(id))).toBe(true);
    expect(memory.caseState('c').outcome?.people.filter(({ role }) => role === 'employee')).toHaveLength(3);
    const asked = fieldsOfAddedPeople(memory.caseState('c'));
    expect(asked.length).toBeGreaterThan(0);
    for (const { person } of asked) expect(person).toMatch(/^employee#[23]$/);
    const typed = Object.fromEntries(asked.map((field, at) => [field.key, madeUp(field, at)]));
    memory.enter(changeForm(memory.caseState('c'), typed, {}));
    expect(fieldsOfAddedPeople(memory.caseState('c'))).toEqual([]);
  });

  test('D118 what has gone to its unit does not fall away; nothing changed and no reason are refused', () => {
    const memory = accepted();
    expect(change(memory, outcome)).toMatchObject({ code: 'nothingToCorrect' });
    expect(change(memory, without(...optional), ' ')).toMatchObject({ code: 'correctionNeedsReason' });
    const step = outcome.steps[0]?.id ?? '';
    memory.enter(handOffLines(memory.desk, [{ caseId: 'c', step }], memory.context()));
    const dropped = { ...outcome, steps: outcome.steps.filter(({ id }) => id !== step) };
    expect(change(memory, dropped)).toMatchObject({ code: 'itemAtUnit' });
  });

  test('D119 a notice whose papers are all no more asked for is waited for no more', () => {
    const memory = memoryDesk();
    const gone = outcome.checklist.find(isAskedFor)?.id;
    const after = { ...outcome, checklist: outcome.checklist.filter(({ id }) => id !== gone) };
    const taken = kept().filter(({ line }) => line !== gone);
    memory.enter(receiveAndNotify(memory.desk, 'c', { ...full, taken }, {}, memory.context()));
    expect(openNotice(memory.caseState('c'))).not.toBeNull();
    memory.pass(60_000);
    memory.enter(change(memory, after));
    expect(openNotice(memory.caseState('c'))).toBeNull();
  });
});
