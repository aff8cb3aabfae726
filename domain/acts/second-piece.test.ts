import { describe, expect, test } from 'vitest';
import { granted, handOver, STEP } from '../../tests/support/at-unit.ts';
import { type MemoryDesk, testCalendar, testStation } from '../../tests/support/desk-in-memory.ts';
import {
  AT_UNIT,
  AT_WINDOW,
  betterOneHere,
  bothAtUnit,
  earlierOf,
  GIVEN_BACK,
  holders,
  LINE,
} from '../../tests/support/pieces.ts';
import { asDateString } from '../calendar/date-string.ts';
import { custodyHistory } from '../case/custody-history.ts';
import { failDelivery } from '../case/decide/after-delivery.ts';
import { givableBack } from '../case/decide/give-back.ts';
import type { Delivery } from '../case/decide/result.ts';
import { allSigned } from '../case/decide/settle-slip.ts';
import { freedPapers } from '../case/freed-papers.ts';
import { piecesOf, pieceTitle } from '../case/pieces.ts';
import { heldAt } from '../case/progress.ts';
import { returnableWith } from '../case/returnable.ts';
import { summariseCase } from '../case/summarise-case.ts';
import { caseSubject } from '../ledger/entry.ts';
import { hallLog } from '../reports/day-log.ts';
import { terminate, withdraw } from './ending-acts.ts';
import { eraseCase } from './erase-act.ts';
import { conclude, deliverResults } from './flow-acts.ts';
import { returnMaterials } from './material-acts.ts';
import { settleLines } from './unit-acts.ts';

const recipient = { name: '田小满', idNo: '', relation: '' };
const inPerson = (returned: readonly string[]): Delivery => ({
  ...{ steps: [STEP], way: 'direct', recipient, place: '', returned },
  identity: { checked: '证件与本人一致', mandate: '' },
});
const sheet = (content: unknown): string => JSON.stringify(content);
const logInputOf = ({ desk }: MemoryDesk) => ({
  entriesByCase: new Map([['c', desk.entriesOf(caseSubject('c'))]]),
  consultations: [],
  date: asDateString('2026-11-18'),
  station: testStation,
  calendar: testCalendar,
});

describe('a unit asks for a better copy of what it holds', () => {
  test('C43 D126 the first piece stays with the unit while the better one lies at the window, each with its counts', () => {
    const memory = betterOneHere();
    expect(holders(memory)).toEqual([AT_WINDOW, AT_UNIT]);
    const material = memory.caseState('c').materials[LINE];
    expect(material?.received?.originals).toBe(2);
    expect(material?.earlier.map(({ received }) => received?.originals)).toEqual([1]);
    expect(pieceTitle(memory.caseState('c'), earlierOf(memory))).toBe('居民身份证（11月18日先交的一份）');
    expect(heldAt(memory.caseState('c'), testStation.code)).toEqual([LINE]);
  });

  test('C43 D126 the better one goes to the unit on a slip that says which piece is there already; both are there then', () => {
    const memory = betterOneHere();
    const slip = handOver(memory, ['c', STEP]);
    expect(slip.lines[0]?.materials).toEqual([LINE]);
    const paper = memory.desk.entriesOf(`slip:${slip.slip}`).find(({ kind }) => kind === 'paper.issued');
    expect(sheet(paper?.data)).toContain('2026年11月18日先交的一份在贵单位');
    expect(holders(memory)).toEqual([{ at: 'transit', unit: 'gaj', slip: slip.slip }, AT_UNIT]);
    memory.enter(settleLines(memory.desk, slip, allSigned('彭某'), memory.context()));
    expect(holders(memory)).toEqual([AT_UNIT, AT_UNIT]);
  });

  test('C43 each piece has a history of its own', () => {
    const memory = bothAtUnit();
    const parts = piecesOf(memory.caseState('c')).map(({ state }) =>
      custodyHistory(state).map(({ holder }) => holder.at),
    );
    expect(parts).toEqual([
      ['station', 'transit', 'unit'],
      ['station', 'transit', 'unit'],
    ]);
  });

  test('C43 C18 D127 both come back with the result and go back to the applicant with it; the papers name both', () => {
    const memory = bothAtUnit();
    const back = returnableWith(memory.caseState('c'), [STEP]);
    expect(back).toEqual([LINE, earlierOf(memory)]);
    memory.enter(conclude(memory.desk, 'c', granted(STEP), 'paper', memory.context(), back));
    expect(holders(memory)).toEqual([AT_WINDOW, AT_WINDOW]);
    expect(summariseCase(memory.caseState('c'), testCalendar).plain.originalsHere).toBe(2);
    const log = hallLog(logInputOf(memory));
    // Three originals came over the counter, and one copy.
    expect(log.ledger.map(({ papers }) => papers)).toEqual([4]);
    expect(log.originals.map(({ material, originals }) => [material, originals])).toEqual([
      ['居民身份证', 2],
      ['居民身份证（11月18日先交的一份）', 1],
    ]);
    memory.pass(60_000);
    const { papers } = memory.enter(deliverResults(memory.desk, 'c', inPerson(back), memory.context()));
    expect(holders(memory)).toEqual([GIVEN_BACK, GIVEN_BACK]);
    const voucher = papers.find(({ content }) => content.type === 'pickup-voucher');
    expect(sheet(voucher?.content)).toContain('居民身份证（11月18日先交的一份）');
  });

  test('C43 D127 the replaced piece is fetched from the unit and given back while the item goes on', () => {
    const memory = bothAtUnit();
    const id = earlierOf(memory);
    expect(givableBack(memory.caseState('c'), testStation.code)).toEqual([id]);
    const given = { lines: [id], to: '田小满', reason: '换下' };
    const { papers } = memory.enter(returnMaterials(memory.desk, 'c', given, memory.context()));
    expect(sheet(papers[0]?.content)).toContain('居民身份证（11月18日先交的一份）');
    expect(sheet(papers[0]?.content)).toContain('县公安局');
    expect(sheet(papers[0]?.content)).toContain('其中原件 1 份');
    expect(holders(memory)).toEqual([AT_UNIT, GIVEN_BACK]);
    expect(givableBack(memory.caseState('c'), testStation.code)).toEqual([]);
  });

  test('C43 C61 a replaced piece that was mailed with the result comes back with it', () => {
    const memory = bothAtUnit();
    const back = returnableWith(memory.caseState('c'), [STEP]);
    memory.enter(conclude(memory.desk, 'c', granted(STEP), 'paper', memory.context(), back));
    memory.pass(60_000);
    const dispatch = { carrier: '邮政', number: '', address: '塔卧镇1号', phone: '13800000000' };
    const mail = { steps: [STEP], way: 'mail', recipient, place: '塔卧镇1号', dispatch, returned: back } as const;
    const { papers } = memory.enter(deliverResults(memory.desk, 'c', mail, memory.context()));
    expect(sheet(papers.find(({ content }) => content.type === 'mail-slip')?.content)).toContain('先交的一份）（退还');
    expect(holders(memory)).toEqual([GIVEN_BACK, GIVEN_BACK]);
    memory.pass(60_000);
    memory.enter(failDelivery(memory.caseState('c'), [STEP], '无人签收', memory.context()));
    expect(holders(memory)).toEqual([AT_WINDOW, AT_WINDOW]);
  });

  test('C43 D128 withdrawn while one piece lies here and one with the unit: the list gives back the one and names the other', () => {
    const memory = betterOneHere();
    const said = { steps: [STEP], by: '田小满', reason: '', date: '2026-11-18' };
    const { papers } = memory.enter(withdraw(memory.desk, 'c', said, '田小满', memory.context()));
    const list = papers.find(({ content }) => content.type === 'return-list');
    expect(sheet(list?.content)).toContain('尚在办理单位、取回后再退还的材料');
    expect(sheet(list?.content)).toContain('居民身份证（11月18日先交的一份）');
    expect(holders(memory)).toEqual([GIVEN_BACK, AT_UNIT]);
    expect(freedPapers(memory.caseState('c'), [STEP], testStation.code).away).toEqual([earlierOf(memory)]);
  });

  test('C43 D128 terminated without a receiver, both pieces stay on the record as owed where they are', () => {
    const memory = bothAtUnit();
    const said = { steps: [STEP], ground: 'other', reason: '申请人去世', date: '2026-11-18' } as const;
    memory.enter(terminate(memory.desk, 'c', said, '', memory.context()));
    expect(freedPapers(memory.caseState('c'), [STEP], testStation.code).away).toEqual([LINE, earlierOf(memory)]);
  });

  test('C43 D128 a case that is over still owes the replaced original: it waits for its return and is not erased', () => {
    const memory = bothAtUnit();
    memory.enter(conclude(memory.desk, 'c', granted(STEP), 'paper', memory.context(), [LINE]));
    memory.pass(60_000);
    memory.enter(deliverResults(memory.desk, 'c', inPerson([LINE]), memory.context()));
    expect(summariseCase(memory.caseState('c'), testCalendar).plain.awaits).toEqual(['return']);
    const erasing = () => eraseCase(memory.desk, 'c', { reason: 'other', text: '误收' }, memory.context());
    expect(erasing()).toMatchObject({ code: 'eraseOriginals' });
    memory.pass(60_000);
    const given = { lines: [earlierOf(memory)], to: '田小满', reason: '换下' };
    memory.enter(returnMaterials(memory.desk, 'c', given, memory.context()));
    expect(summariseCase(memory.caseState('c'), testCalendar).plain.awaits).toEqual([]);
    expect(erasing().ok).toBe(true);
  });
});
