import { describe, expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { granted, handAndSign, handOver, STEP } from '../../tests/support/at-unit.ts';
import { APART, chainIntake, FIRST, OWN_PAPER, SHARED_PAPER } from '../../tests/support/chain-intake.ts';
import { type MemoryDesk, memoryDesk, testStation } from '../../tests/support/desk-in-memory.ts';
import {
  AT_UNIT,
  AT_WINDOW,
  askForBetter,
  betterOneHere,
  bring,
  earlierOf,
  GIVEN_BACK,
  holders,
  kept,
  LINE,
} from '../../tests/support/pieces.ts';
import { givableBack } from '../case/decide/give-back.ts';
import { undo } from '../case/decide/record.ts';
import { allSigned } from '../case/decide/settle-slip.ts';
import { returnableWith } from '../case/returnable.ts';
import { caseSubject, refOf } from '../ledger/entry.ts';
import { closeOrJoin } from './close-act.ts';
import { conclude, handOffLines } from './flow-acts.ts';
import { accept, receive } from './intake-acts.ts';
import { commit, reject, returnMaterials, takeLater } from './material-acts.ts';
import { settleLines } from './unit-acts.ts';

const sheet = (content: unknown): string => JSON.stringify(content);
const intake = chainIntake('田小满');

/** A paper that was rejected and kept, and another brought in its place. */
function rejectedThenReplaced(): MemoryDesk {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', intake, memory.context()));
  memory.pass(60_000);
  memory.enter(reject(memory.desk, 'c', { line: OWN_PAPER, problem: '缺页', backTo: null }, memory.context()));
  memory.pass(60_000);
  memory.enter(takeLater(memory.desk, 'c', [kept(OWN_PAPER)], memory.context()));
  return memory;
}

describe('other ways to a second piece', () => {
  test('C43 C40 a slip that was on its way moves the piece that travelled with it, not the one brought since', () => {
    const memory = acceptedCase();
    const slip = handOver(memory, ['c', STEP]);
    askForBetter(memory);
    bring(memory, kept(LINE));
    expect(holders(memory)).toEqual([AT_WINDOW, { at: 'transit', unit: 'gaj', slip: slip.slip }]);
    memory.enter(settleLines(memory.desk, slip, allSigned('彭某'), memory.context()));
    expect(holders(memory)).toEqual([AT_WINDOW, AT_UNIT]);
  });

  test('C43 C40 a refused slip brings back the piece that travelled; only the newest goes again', () => {
    const memory = acceptedCase();
    const slip = handOver(memory, ['c', STEP]);
    askForBetter(memory);
    bring(memory, kept(LINE));
    const refused = [{ case: 'c', step: STEP, reason: '材料不全', returned: [LINE] }];
    memory.enter(settleLines(memory.desk, slip, { by: '彭某', remark: '', refused, later: [] }, memory.context()));
    expect(holders(memory)).toEqual([AT_WINDOW, AT_WINDOW]);
    memory.pass(60_000);
    const again = handOver(memory, ['c', STEP]);
    expect(holders(memory)).toEqual([{ at: 'transit', unit: 'gaj', slip: again.slip }, AT_WINDOW]);
    expect(givableBack(memory.caseState('c'), testStation.code)).toEqual([earlierOf(memory)]);
  });

  test('C43 D37 a rejected piece that was kept stays on the record when another is brought in its place', () => {
    const memory = rejectedThenReplaced();
    expect(holders(memory, OWN_PAPER)).toEqual([AT_WINDOW, AT_WINDOW]);
    expect(memory.caseState('c').materials[OWN_PAPER]?.earlier[0]?.rejected?.problem).toBe('缺页');
    memory.pass(60_000);
    const given = { lines: [earlierOf(memory, OWN_PAPER)], to: '田小满', reason: '' };
    memory.enter(returnMaterials(memory.desk, 'c', given, memory.context()));
    expect(holders(memory, OWN_PAPER)).toEqual([AT_WINDOW, GIVEN_BACK]);
  });

  test('C43 D37 a piece that one unit has, rejected for another item, is counted where it lies', () => {
    const memory = memoryDesk();
    const taken = intake.taken.filter(({ line }) => line !== OWN_PAPER);
    memory.enter(receive(memory.desk, 'c', { ...intake, taken }, memory.context()));
    memory.pass(60_000);
    memory.enter(accept(memory.desk, 'c', memory.context(), { steps: [FIRST] }));
    handAndSign(memory, ['c', FIRST]);
    memory.pass(60_000);
    memory.enter(reject(memory.desk, 'c', { line: SHARED_PAPER, problem: '过期', backTo: null }, memory.context()));
    expect(givableBack(memory.caseState('c'), testStation.code)).toContain(SHARED_PAPER);
    memory.pass(60_000);
    memory.enter(takeLater(memory.desk, 'c', [kept(SHARED_PAPER)], memory.context()));
    expect(holders(memory, SHARED_PAPER)).toEqual([AT_WINDOW, AT_UNIT]);
    expect(returnableWith(memory.caseState('c'), [FIRST])).not.toContain(SHARED_PAPER);
  });

  test('C43 C26 a rejected piece that was kept stays on the record when a commitment takes its place', () => {
    const memory = memoryDesk();
    const checklist = intake.outcome.checklist.map((line) => ({ ...line, waivers: ['告知承诺' as const] }));
    const outcome = { ...intake.outcome, checklist };
    memory.enter(receive(memory.desk, 'c', { ...intake, outcome }, memory.context()));
    memory.pass(60_000);
    memory.enter(reject(memory.desk, 'c', { line: OWN_PAPER, problem: '缺页', backTo: null }, memory.context()));
    memory.pass(60_000);
    const said = { lines: [{ line: OWN_PAPER, proves: '权属' }], by: '田小满', byAgent: false, agentRule: '' };
    memory.enter(commit(memory.desk, 'c', said, memory.context()));
    expect(holders(memory, OWN_PAPER)).toEqual([null, AT_WINDOW]);
    expect(givableBack(memory.caseState('c'), testStation.code)).toContain(earlierOf(memory, OWN_PAPER));
  });

  test('C43 D111 a case that takes over a better piece keeps its own rejected one on the record', () => {
    const memory = memoryDesk();
    memory.enter(receive(memory.desk, 'double', { ...intake, taken: [kept(OWN_PAPER)] }, memory.context()));
    memory.enter(receive(memory.desk, 'c', { ...intake, taken: [kept(OWN_PAPER)] }, memory.context()));
    memory.pass(60_000);
    memory.enter(reject(memory.desk, 'c', { line: OWN_PAPER, problem: '缺页', backTo: null }, memory.context()));
    memory.pass(60_000);
    const joining = { why: 'duplicate' as const, reason: '收了两次', givenTo: '田小满' };
    memory.enter(closeOrJoin(memory.desk, 'double', joining, 'c', memory.context()));
    expect(holders(memory, OWN_PAPER)).toEqual([AT_WINDOW, AT_WINDOW]);
    expect(holders(memory, OWN_PAPER, 'double')).toEqual([{ at: 'case', id: 'c', number: expect.any(String) }]);
  });

  test('C43 D110 a case that is closed gives back what lies here, replaced pieces too, and its record names both', () => {
    const memory = rejectedThenReplaced();
    memory.pass(60_000);
    const closing = { why: 'wrong-bundle' as const, reason: '点错', givenTo: '田小满' };
    const { papers } = memory.enter(closeOrJoin(memory.desk, 'c', closing, null, memory.context()));
    expect(holders(memory, OWN_PAPER)).toEqual([GIVEN_BACK, GIVEN_BACK]);
    expect(sheet(papers.at(-1)?.content)).toContain('不动产权证书（11月18日先交的一份）');
  });

  test('C43 F2 when the better piece was a wrong tick and is taken back, the first one is the line’s again, where it is', () => {
    const memory = betterOneHere();
    const ticked = memory.desk.entriesOf(caseSubject('c')).filter(({ kind }) => kind === 'material.received');
    const last = ticked.at(-1);
    if (!last) throw new Error('nothing ticked');
    memory.enter(undo(memory.caseState('c'), [refOf(last)], '勾错'));
    expect(holders(memory)).toEqual([AT_UNIT]);
    expect(memory.caseState('c').materials[LINE]?.received?.originals).toBe(1);
  });

  /** The first unit asked for a better copy of what another unit needs too, and it was brought. */
  function sharedBetterOneHere(): MemoryDesk {
    const memory = acceptedCase(chainIntake('田小满'));
    handAndSign(memory, ['c', FIRST]);
    askForBetter(memory, FIRST);
    bring(memory, kept(SHARED_PAPER));
    return memory;
  }

  test('C43 D126 the better copy goes to the unit that asked for it, also when the slip of another unit leaves first', () => {
    const memory = sharedBetterOneHere();
    const ofOther = handOffLines(memory.desk, [{ caseId: 'c', step: APART }], memory.context());
    expect(sheet(memory.enter(ofOther).papers)).toContain('原件存于综合窗口3号');
    expect(holders(memory, SHARED_PAPER)).toEqual([AT_WINDOW, AT_UNIT]);
    expect(handOver(memory, ['c', FIRST]).lines[0]?.materials).toEqual([SHARED_PAPER]);
  });

  test('C43 once the unit that asked has decided, another unit that needs the line gets the newest piece', () => {
    const memory = sharedBetterOneHere();
    memory.enter(conclude(memory.desk, 'c', granted(FIRST), null, memory.context()));
    const slip = handOver(memory, ['c', APART]);
    expect(slip.lines[0]?.materials).toContain(SHARED_PAPER);
    memory.enter(settleLines(memory.desk, slip, allSigned('向某'), memory.context()));
    expect(holders(memory, SHARED_PAPER)).toEqual([{ at: 'unit', unit: 'zrzy' }, AT_UNIT]);
  });
});
