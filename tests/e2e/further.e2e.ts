import { beforeAll, expect, test } from 'vitest';
import { withdraw } from '../../domain/acts/ending-acts.ts';
import { businessDate } from '../../domain/calendar/instant.ts';
import type { MemoryDesk } from '../support/desk-in-memory.ts';
import { type CasePageModel, caseModel } from './pages/case-model.ts';
import { type FurtherModel, furtherModel } from './pages/further-model.ts';
import { handoffModel } from './pages/handoff-model.ts';
import { tabUntil } from './pages/keys.ts';
import { walkFields } from './pages/walk-fields.ts';
import { barriersOn } from './support/barriers.ts';
import { bringBetterCopy } from './support/better-copy.ts';
import { deskForAll } from './support/for-file.ts';
import { outOfSight } from './support/in-sight.ts';
import { startPractice } from './support/practice-desk.ts';
import { type Brought, bring } from './support/prepared-cases.ts';
import { writePracticeRecord } from './support/prepared-record.ts';
import { foundedDesk, playSamples } from './support/prepared-samples.ts';

const SPACE = 'Space';
const FIRST_OF_LIST = ['ArrowDown', 'Enter'];

const LATE_STATEMENT = 'overdue-filing-statement@company';
const TAXES: Brought = { bundle: 'ys-16', serial: 61, lacking: [LATE_STATEMENT] };
const WORK: Brought = { bundle: 'ys-04', answers: { jobKind: 'self', settle: 'graduate' }, serial: 62 };
const DOCTOR: Brought = { bundle: 'ys-08', serial: 63 };
const VETERAN: Brought = { bundle: 'base-veteran', serial: 64 };
/** Its unit asked for a better copy of what it had. */
const BETTER: Brought = { bundle: 'ys-13', serial: 66 };
/** Taken in long ago without a paper, and nobody told them. */
const UNTOLD: Brought = { bundle: 'ys-07', serial: 65, lacking: ['bank-account@applicant'] };

const desk = deskForAll(async (folder) => {
  await writePracticeRecord(folder, (await preparedDesk()).entries());
  return await startPractice(folder);
});
let further: FurtherModel;
let office: CasePageModel;
/** What keeps somebody out of the forms as they stood when they were saved. */
const barriers: string[] = [];
const covered: string[] = [];

beforeAll(() => {
  further = furtherModel(desk.page, async (letter) => {
    barriers.push(...(await barriersOn(desk.page, `F6 ${letter}`, '#further')));
    covered.push(...(await outOfSight(desk.page, `F6 ${letter}`, '#further button[class*="primary"]')));
  });
  office = caseModel(desk.page);
});

test('Y8 under F6 Ctrl+Enter does nothing that is not on the screen', async () => {
  await further.openCase(/婚姻/);
  await office.press('F6');
  await desk.page.locator('[id="further"]').waitFor();
  await office.press('Control+Enter');
  await office.press('Escape');
  await desk.page.locator('[id="further"]').waitFor({ state: 'detached' });
  expect(await desk.page.getByRole('dialog', { name: /打印/ }).count()).toBe(0);
  expect(await office.seen()).toContain('已收件，待受理');
});

test('Y9 at 出件 the arrows lead from one person to the next, with what lies here for each', async () => {
  await office.press('Alt+4');
  const rows = desk.page.locator('main [data-row]');
  await desk.page.locator('main [data-row]:focus').waitFor();
  const seen: string[] = [];
  for (let at = 0; at < 2; at += 1) {
    await desk.page.locator(`main [data-row="${await rows.nth(at).getAttribute('data-row')}"]:focus`).waitFor();
    seen.push(await desk.page.locator('main h2').first().innerText());
    await office.press('ArrowDown');
  }
  expect(seen[0]).not.toBe(seen[1]);
});

test('Y8 what a notice waits for is promised for a later day and brought, by keyboard (A, B)', async () => {
  await further.openCase(/融资服务/);
  const promise = { 'gap-shareholder-resolution@company': SPACE, 'gap-ground': '1' };
  expect(await further.carry('A', promise)).toContain('1 份后补');
  const brought = { 'take-shareholder-resolution@company': SPACE };
  expect(await further.carry('B', brought)).toContain('收下补来的 1 份');
});

test('Y8 a paper is rejected and items are declined at the counter, by keyboard (D, E)', async () => {
  await further.openCase(/婚姻/);
  const rejected = { 'reject-line': '1', 'reject-problem': '照片不符', 'reject-what': '2' };
  expect(await further.carry('D', rejected)).toContain('退件');
  const declined = { _r_: SPACE, 'decline-authority': '州民政局' };
  expect(await further.carry('E', declined)).toContain('不予受理 1 个事项');
});

test('Y8 mandate, originals, form, items and a paper of an accepted case are put right, by keyboard (I, M, V, W, X)', async () => {
  await further.openCase(/企业开办/);
  await further.carry('I', { 'agent-name': '龙大山', 'agent-relation': '1' });
  expect(await further.carry('M', { 'back-id-card@legalRep': SPACE })).toContain('退还 1 份');
  const corrected = {
    'correct-field-0': FIRST_OF_LIST,
    'company.name': '永顺县改名商贸有限公司',
    'correct-reason': '打错',
  };
  expect(await further.carry('V', corrected)).toContain('更正');
  await further.carry('W', { 'items-step-invoice-first-issuance': SPACE, 'items-reason': '申请人不办了' });
  await further.carry('X', { 'void-paper': FIRST_OF_LIST, 'void-reason': '卡纸' });
});

test('Y8 D127 a copy that a better one replaced is fetched from its unit and given back, by keyboard (M)', async () => {
  await further.openCase(/企业变更/);
  const replaced = desk.page.locator('[id="materials"] tr').filter({ hasText: '先交的一份' });
  expect(await replaced.innerText()).toContain('在开户银行');
  expect(await further.carry('M', { '~': SPACE })).toContain('退还 1 份');
  await replaced.getByText('在申请人处').first().waitFor();
  expect(await office.seen()).toContain('材料退还清单');
});

test('Y8 an item is withdrawn by keyboard (G)', async () => {
  await further.openCase(/企业注销/);
  expect(await further.carry('G', { _r_: SPACE })).toContain('撤回 1 个事项');
});

test('Y8 what a unit does is recorded by keyboard: notice, special procedure and its end, extension, fee (K, L, N, O, P)', async () => {
  await further.openCase(/联合验收.*出结果/s);
  await further.carry('L', { 'unit-step': '1', 'suspend-procedure': FIRST_OF_LIST, 'suspend-days': '5' });
  await further.carry('N', { 'unit-step': '1' });
  const extended = { 'unit-step': '1', 'extend-days': '5', 'extend-reason': '情况复杂', 'extend-head': '彭局长' };
  await further.carry('O', extended);
  const asked = { 'unit-step': '1', 'unit-other-1': '场地平面图', 'unit-other-problem-1': '没有提交' };
  await further.carry('K', asked);
  const fee = { 'fee-item': '工本费', 'fee-basis': '价格文件', 'fee-amount': '10' };
  await further.carry('P', { 'unit-step': '1', 'fee-reason': '县里规定', ...fee });
  expect(await further.carry('P', { 'unit-step': '1', 'fee-receipt': '0001' })).toBe('登记缴费');
});

test('Y8 a result is taken back, by keyboard (Q)', async () => {
  await further.openCase(/退休/);
  expect(await further.carry('Q', { 'unit-step': '1', 'revoke-reason': '登记错了' })).toBe('收回这项结果');
});

test('Y8 applicants are told, and what was mailed is followed, by keyboard (U, T, S, R)', async () => {
  await further.openCase(/员工保障/);
  await further.carry('U', { 'announce-how': '2', 'announce-agreed': '周三来' });
  await mail();
  await further.carry('T', { 'track-number': 'EMS001' });
  await further.carry('S', { 'fail-reason': '查无此人' });
  await mail();
  await further.carry('R', { 'confirm-how': '邮件回执' });
});

test('Y8 a wrong case is closed by keyboard (Y)', async () => {
  await further.openCase(/企业用工/);
  await further.carry('Y', { 'close-why': '1', 'close-reason': '选错了' });
  await desk.page.getByText('已结束').first().waitFor();
});

test('Y8 what a commitment stands in for is committed by keyboard, and the items are accepted (C)', async () => {
  await further.openCase(/综合纳税/);
  const committed = { [`commit-${LATE_STATEMENT}`]: SPACE };
  expect(await further.carry('C', committed)).toContain('1 份用承诺代替');
  const seen = await office.seen();
  for (const paper of ['告知承诺书', '受理通知书']) expect(seen).toContain(paper);
});

test('Y8 what nobody told counts as accepted, and a paper that still lacks is taken in when it comes, by keyboard (B)', async () => {
  await further.openCase(/社会保险/);
  await office.untilNext(/^补登受理 \d+ 个事项（视为受理）/);
  await office.press('Control+Enter');
  expect(await office.papers()).toContain('受理通知书');
  const brought = { 'take-bank-account@applicant': SPACE };
  expect(await further.carry('B', brought)).toContain('收下补来的 1 份');
  expect(await office.seen()).toContain('收件凭证');
});

test('Y8 items are accepted one day, one of them ends, and its papers go back later, by keyboard (F, H, J)', async () => {
  await further.openCase(/就业/);
  expect(await further.carry('F', { 'household-migration': SPACE })).toContain('受理 6 个事项');
  const ended = { 'employment-startup-certificate': SPACE, 'terminate-ground': '1' };
  expect(await further.carry('H', ended)).toContain('终止 1 个事项');
  expect(await further.carry('J', { 'give-back-to': '向练一' })).toContain('退还 1 份');
  const seen = await office.seen();
  for (const paper of ['受理通知书', '终止审查决定书', '材料退还清单']) expect(seen).toContain(paper);
});

test('Y8 a case that was taken in twice is joined to the other by keyboard, and its number leads there (Z)', async () => {
  await further.openCase(/就医/);
  expect(await further.carry('Z', { 'close-other': FIRST_OF_LIST, 'close-reason': '重复收件' })).toContain('并件');
  expect(await office.seen()).toContain('登记更正单');
  await office.press('Control+Enter');
  await desk.page.getByText('已收件，待受理').first().waitFor();
});

test('Y8 a case that is over is taken off the desk by keyboard with the end of its number (0)', async () => {
  await further.openCase(/军人退役/);
  const tail = (await office.number()).slice(-5);
  await further.carry('0', { 'erase-tail': tail });
  await desk.page.locator('[data-nav="workbench"][aria-current="page"]').waitFor();
});

test('Y6 no form under F6 keeps out who sees badly, reads with a screen reader or has no mouse', () => {
  expect(barriers).toEqual([]);
});

test('Y8 the field that Enter came to and the act of its form are in sight under F6', () => {
  expect(covered).toEqual([]);
});

test('Y8 a line of a slip that the unit did not take is refused with its reason, by keyboard', async () => {
  const handoff = handoffModel(desk.page);
  await handoff.open('way');
  await handoff.openFirstSlip();
  await desk.page.keyboard.insertText('彭某');
  const isOnLine = async () => (await desk.page.locator('main [data-row]:focus').count()) > 0;
  await tabUntil(desk.page, isOnLine, 'the lines of the slip');
  await desk.page.keyboard.press('Space');
  await desk.page.locator('[data-refused] input[type="radio"]:focus').waitFor();
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.insertText('材料不全');
  expect(await office.untilNext(/退回 1 个/)).toContain('退回 1 个');
  await desk.page.keyboard.press('Control+Enter');
  await desk.page.getByText('没有接收：材料不全').first().waitFor();
});

/** Mails all results of the case on the page, and comes back to it. */
async function mail(): Promise<void> {
  await office.untilNext(/去送达/);
  await office.press('Control+Enter');
  await desk.page.locator('[id="handover"] input:focus').waitFor();
  await desk.page.keyboard.press('2');
  await desk.page.locator('[id="handover-address"]').waitFor();
  await walkFields(desk.page, { 'handover-name': '彭春梅', 'handover-address': '灵溪镇河西1组' });
  await desk.page.locator('[data-act="deliver"]:enabled').waitFor();
  await desk.page.keyboard.press('Control+Enter');
  await office.papers();
  await further.openCase(/员工保障/);
}

/** The sample cases, and those that let every letter be carried to its end. */
async function preparedDesk(): Promise<MemoryDesk> {
  const memory = foundedDesk();
  bring(memory, UNTOLD);
  bringBetterCopy(memory, BETTER);
  await playSamples(memory);
  for (const brought of [TAXES, WORK, DOCTOR, DOCTOR]) bring(memory, brought);
  withdrawWhole(memory, bring(memory, VETERAN));
  return memory;
}

/** Nothing of it is left here: withdrawn, its papers given back. */
function withdrawWhole(memory: MemoryDesk, caseId: string): void {
  const steps = memory.caseState(caseId).steps.map(({ id }) => id);
  const date = businessDate(memory.context().now);
  const said = { steps, by: '本人', reason: '不办了', date };
  memory.enter(withdraw(memory.desk, caseId, said, '本人', memory.context()));
}
