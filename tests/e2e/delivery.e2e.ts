import { beforeAll, expect, test } from 'vitest';
import { conclude, handOffLines } from '../../domain/acts/flow-acts.ts';
import { accept } from '../../domain/acts/intake-acts.ts';
import { configureStation } from '../../domain/acts/station-acts.ts';
import { businessDate } from '../../domain/calendar/instant.ts';
import { applicantOf } from '../../domain/papers/case-facts.ts';
import { granted, handAndSign } from '../support/at-unit.ts';
import { type MemoryDesk, testStation } from '../support/desk-in-memory.ts';
import { madeUpBorn } from '../support/intake.ts';
import { type CasePageModel, caseModel } from './pages/case-model.ts';
import { handoffModel } from './pages/handoff-model.ts';
import { focusedField, tabUntil } from './pages/keys.ts';
import { type Entries, walkFields } from './pages/walk-fields.ts';
import { deskForAll } from './support/for-file.ts';
import { startPractice } from './support/practice-desk.ts';
import { bring } from './support/prepared-cases.ts';
import { writePracticeRecord } from './support/prepared-record.ts';
import { foundedDesk, passTo } from './support/prepared-samples.ts';

const SPACE = 'Space';
const HOUR_MS = 3_600_000;
const BIRTH = 'birth-medical-certificate';
const VACCINATION = 'vaccination-certificate';
const HEALTH = { no: '9001', name: '县卫健局窗口', unit: 'wjj', roles: ['unit' as const] };

/** Ends of the ID numbers of who applied, by what comes of their case. */
const tails = { partly: '', first: '', second: '', electronic: '', atUnit: '' };

const desk = deskForAll(async (folder) => {
  await writePracticeRecord(folder, preparedDesk().entries());
  return await startPractice(folder);
});
let office: CasePageModel;

beforeAll(() => {
  office = caseModel(desk.page);
});

test('D81 D88 one result is handed to somebody else, compared and with his mandate; the other stays for later', async () => {
  await toPerson(tails.partly);
  await untick('预防接种证');
  const sister = { 'handover-by': '2', 'handover-name': '彭代收', 'handover-relation': '姐姐' };
  const papers = await handOver({ ...sister, 'handover-checked': SPACE, 'handover-mandate': SPACE });
  for (const paper of ['领取凭证', '送达回证']) expect(papers).toContain(paper);
  await office.find(tails.partly);
  expect(await office.seen()).toContain('送达 1 项（出生医学证明签发），领取人彭*，代领');
  await toPerson(tails.partly);
  expect(await results()).toEqual([expect.stringContaining('预防接种证')]);
});

test('D96 paper that lies here is not said to have been delivered electronically', async () => {
  await toPerson(tails.first);
  await office.press('5');
  await desk.page.locator('[data-act="deliver"]:disabled', { hasText: '不能只作电子送达' }).waitFor();
});

test('D85 what is put in a locker waits for its receipt, which is recorded from the list of what was sent', async () => {
  await toPerson(tails.partly);
  await handOver({ 'handover-way': '3', 'handover-number': '12' });
  await office.press('Alt+W');
  await desk.page.locator('main [data-row]').filter({ hasText: '自助柜' }).waitFor();
  await office.press('Control+Enter');
  await desk.page.locator('[data-fields]:focus-within').waitFor();
  await walkFields(desk.page, { 'confirm-how': '柜机记录' });
  await office.press('Control+Enter');
  await desk.page.getByText('没有等回执的结果').waitFor();
});

test('D95 a village helper takes the results of two people along in one act', async () => {
  await toPerson(tails.first);
  const helper = { 'handover-way': '4', 'handover-helper': '向代办', 'handover-village': '河西村', along: SPACE };
  const papers = await handOver(helper);
  expect(papers.match(/送达回证/g)).toHaveLength(2);
  await office.press('Alt+W');
  await expect.poll(() => desk.page.locator('main [data-row]').count()).toBe(2);
});

test('D87 an electronic result goes to an address with nobody at the counter', async () => {
  await toPerson(tails.electronic);
  const papers = await handOver({ 'handover-way': '5', 'handover-electronicTo': 'gr@example.cn' });
  expect(papers).toContain('送达回证');
  await office.find(tails.electronic);
  expect(await office.seen()).toContain('送达 1 项（出生医学证明签发），领取人');
  expect(await office.seen()).toContain('电子送达');
});

test('D78 the operator of a unit signs for its item and concludes it at his own desk, in his own name', async () => {
  await office.press('F12');
  await office.press('2');
  await desk.page.locator('header', { hasText: HEALTH.name }).waitFor();
  const handoff = handoffModel(desk.page);
  await handoff.open('way');
  await handoff.openFirstSlip();
  expect(await desk.page.locator('[id="slip-signer"]').inputValue()).toBe(HEALTH.name);
  await office.press('Control+Enter');
  await desk.page.getByText(`${HEALTH.name}已签收`).waitFor();
  expect(await handoff.open('hand')).toBe(1);
  await handoff.concludeFirst({ 'conclusion-number': '卫字1号', 'birth.certNo': 'T430000001' });
  await office.find(tails.atUnit);
  expect(await office.seen()).toMatch(new RegExp(`${HEALTH.name}（9001）[^]*办结`));
});

/** 出件: this person is chosen, and the focus is on how it is handed over. */
async function toPerson(tail: string): Promise<void> {
  await office.press('Alt+4');
  await office.press('Alt+Q');
  const rows = desk.page.locator('main [data-row]');
  await rows.filter({ hasText: tail }).waitFor();
  await rows.first().focus();
  while ((await desk.page.locator('main [data-row]:focus', { hasText: tail }).count()) === 0)
    await office.press('ArrowDown');
  await office.press('Enter');
  await desk.page.locator('[name="handover-way"]:focus').waitFor();
}

/** What lies here for the person, ticked or not. */
const results = () =>
  desk.page.locator('main label:has(input[type="checkbox"]:not([id^="handover-"]))').allInnerTexts();

async function untick(result: string): Promise<void> {
  const isThere = async () => (await desk.page.locator('label:focus-within', { hasText: result }).count()) > 0;
  await tabUntil(desk.page, isThere, result);
  await office.press(SPACE);
  await tabUntil(desk.page, async () => (await focusedField(desk.page)) === 'handover-way', 'the way');
}

/** Fills what the way wants, and hands over; gives the papers. */
async function handOver(entries: Entries): Promise<string> {
  await walkFields(desk.page, entries, { byPart: true });
  await desk.page.locator('[data-act="deliver"]:enabled').waitFor();
  await office.press('Control+Enter');
  return await office.papers();
}

function preparedDesk(): MemoryDesk {
  const memory = foundedDesk();
  memory.enter(configureStation({ ...testStation, operators: [...testStation.operators, HEALTH] }));
  passTo(memory, Date.now() - 2 * HOUR_MS);
  tails.partly = concluded(memory, 71, [BIRTH, VACCINATION]);
  tails.first = concluded(memory, 72, [BIRTH]);
  tails.second = concluded(memory, 73, [BIRTH]);
  tails.electronic = concluded(memory, 74, [BIRTH], 'electronic');
  const atUnit = accepted(memory, 75);
  memory.enter(handOffLines(memory.desk, [{ caseId: atUnit, step: BIRTH }], memory.context()));
  tails.atUnit = tailOf(memory, atUnit);
  return memory;
}

function accepted(memory: MemoryDesk, serial: number): string {
  const caseId = bring(memory, { bundle: 'ys-01', serial });
  memory.enter(accept(memory.desk, caseId, memory.context()));
  memory.pass(60_000);
  return caseId;
}

/** Results of these items lie here; gives the end of the applicant's ID number. */
function concluded(
  memory: MemoryDesk,
  serial: number,
  steps: readonly string[],
  form: 'paper' | 'electronic' = 'paper',
) {
  const caseId = accepted(memory, serial);
  for (const step of steps) {
    handAndSign(memory, [caseId, step]);
    const born = madeUpBorn(memory.caseState(caseId).outcome, step);
    const said = { ...granted(step, born), date: businessDate(memory.context().now) };
    memory.enter(conclude(memory.desk, caseId, said, form, memory.context()));
    memory.pass(60_000);
  }
  return tailOf(memory, caseId);
}

const tailOf = (memory: MemoryDesk, caseId: string) => applicantOf(memory.caseState(caseId)).idNo.slice(-4);
