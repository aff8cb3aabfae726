import { execFile } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { asDateString } from '../../domain/calendar/date-string.ts';
import { makeIdNo, makePhone } from '../../domain/identity/made-up.ts';
import { toBirthForm } from './pages/birth-form.ts';
import { type CasePageModel, caseModel } from './pages/case-model.ts';
import { scanInWindow } from './pages/keys.ts';
import { choosePdfFolder } from './support/answer-dialogs.ts';
import { deskForAll } from './support/for-file.ts';
import { startPractice } from './support/practice-desk.ts';

const run = promisify(execFile);

/** A mother who does not exist. */
const MOTHER = { name: '龙秋月', initials: 'lqy', idNo: makeIdNo(asDateString('1993-08-09'), 862) };
/** All that the units want but where the vaccination record is made: that is asked for before the hand-off. */
const FORM = {
  'mother.name': MOTHER.name,
  'mother.idType': '1',
  'mother.idNo': MOTHER.idNo,
  'mother.phone': makePhone(52),
  'mother.hukouAddress': '湖南省湘西州永顺县灵溪镇河西社区1组',
  'newborn.name': '田小满',
  'newborn.birthDate': '20260105',
  'newborn.sex': '1',
  'newborn.birthPlace': '永顺县人民医院',
  'newborn.weight': '3200',
  'newborn.gestationWeeks': '39',
  'newborn.ethnicity': '土家族',
  'household.headName': MOTHER.name,
  'household.settleAddress': '湖南省湘西州永顺县灵溪镇河西社区1组',
  'medicalInsurance.category': '1',
  'medicalInsurance.year': '2026',
  'medicalInsurance.amount': '400',
  'payment.channel': '1',
  'insurance.startMonth': '2026年12月',
  'card.bank': '中国农业银行',
  'delivery.method': '1',
};
/** More turns than six items need. */
const MOST_TURNS = 60;

const desk = deskForAll(startPractice);
let office: CasePageModel;
let slipNumber = '';

beforeAll(async () => {
  const pdfFolder = join(desk.dataFolder, 'pdf');
  await mkdir(pdfFolder);
  await choosePdfFolder(desk, pdfFolder);
  office = caseModel(desk.page);
});

test('a case short of papers is received and told once, and waits on the workbench for its correction', async () => {
  const intake = await toBirthForm(desk.page);
  await intake.fillForm(FORM);
  await desk.page.keyboard.press('Control+5');
  await desk.page.locator('[data-line]:focus-within').waitFor();
  await office.press('Enter');
  await intake.act('intake-notice').waitFor();
  await office.press('F7');
  await desk.page.locator('[id^="problem-"]:focus').waitFor();
  await office.press('F7');
  expect(await office.papers()).toContain('一次性告知书');
  await office.press('Alt+1');
  await office.press('b');
  await desk.page.locator('[data-row]').filter({ hasText: '龙*' }).waitFor();
});

test('the correction is taken line by line and accepted in one key', async () => {
  await office.find(MOTHER.initials);
  expect(await office.seen()).not.toContain(MOTHER.idNo);
  expect(await office.next()).toMatch(/^还缺 \d 份，先勾选补来的材料$/);
  await office.press('Control+Enter');
  await desk.page.locator('[data-correction]:focus-within').waitFor();
  await office.press('Space');
  expect(await office.untilNext(/登记补正/)).toMatch(/^登记补正（还缺 \d 份）并打印补正收件凭证$/);
  await office.press('Alt+a');
  await office.untilNext(/补齐并受理，打印受理通知书/);
  await office.press('Control+Enter');
  const issued = await office.papers();
  for (const paper of ['补正', '受理通知书']) expect(issued).toContain(paper);
  await office.untilNext(/去移交/);
  expect(await office.seen()).toContain('在本窗口');
});

test('Y10 each filled button leads to the next: hand-off, signature, result, until everything can be collected', async () => {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const next = await office.untilNext(/去移交|移交前还要填|登记签收|登记结果|去送达/);
    if (next.startsWith('去送达')) break;
    if (next.startsWith('移交前')) await fillWanted();
    else if (next.startsWith('去移交')) await handOver();
    else if (next.startsWith('登记签收')) await sign();
    else await recordResult();
    await office.find(MOTHER.initials);
  }
  expect(await office.next()).toBe('去送达：6 项结果可领');
  const told = await office.seen();
  expect(told).toContain('出生医学证明编号');
  expect(told).toMatch(/签收：.+（签收人 彭大山）/);
});

/** The one field that was left open at the counter. */
async function fillWanted(): Promise<void> {
  await office.press('Control+Enter');
  const section = desk.page.locator('[id="needed"]');
  await section.locator('input:focus').waitFor();
  expect(await section.innerText()).toContain('建证接种单位');
  await desk.page.keyboard.insertText('永顺县疾病预防控制中心');
  await office.press('Alt+s');
  await section.waitFor({ state: 'detached' });
}

/** What can go of this case is ticked already, and nothing else; afterwards the keys reach the page, and Esc the case. */
async function handOver(): Promise<void> {
  await office.press('Control+Enter');
  await office.untilNext(/打印移交单/);
  const ticked = await desk.page.locator('[data-row][aria-selected="true"]').allInnerTexts();
  expect(ticked.filter((row) => !row.includes('龙*'))).toEqual([]);
  await office.press('Control+Enter');
  expect(await office.papers()).toContain('移交单');
  await desk.page.locator('main [data-row]:focus, main [data-page-body]:focus').waitFor();
  await office.press('Escape');
  await desk.page.locator('[data-fact="number"]').waitFor();
}

async function sign(): Promise<void> {
  await office.press('Control+Enter');
  await desk.page.locator('[id="slip-signer"]:focus').waitFor();
  slipNumber = (await office.seen()).match(/\d{3}-\d{6}-[\d-]+/)?.[0].replaceAll('-', '') ?? '';
  await desk.page.keyboard.insertText('彭大山');
  await office.untilNext(/登记签收 \d 个事项/);
  await office.press('Control+Enter');
  await office.untilNext(/全部已签收，返回/);
  await office.press('Control+Enter');
  await desk.page.locator('[data-fact="number"]').waitFor();
}

async function recordResult(): Promise<void> {
  await office.press('Control+Enter');
  const form = desk.page.locator('aside');
  await form.locator('input:focus').waitFor();
  await office.press('Enter');
  await desk.page.keyboard.insertText('K430001234');
  if ((await form.innerText()).includes('出生医学证明编号')) {
    await office.press('Enter');
    await desk.page.keyboard.insertText('K430001234');
  }
  await office.untilNext(/登记办结：准予，结果已到窗口/);
  await office.press('Control+Enter');
  await desk.page.locator('[data-message]').filter({ hasText: '已登记' }).waitFor();
}

test('scanning the signed slip opens it from anywhere', async () => {
  expect(slipNumber).not.toBe('');
  await office.press('Alt+8');
  await desk.page.locator('[id="catalogue-search"]').waitFor();
  await scanInWindow(desk.page, slipNumber);
  await desk.page.getByRole('heading', { name: `移交单 ${slipNumber.slice(-5)}` }).waitFor();
  await desk.page.getByText('彭大山已签收').first().waitFor();
});

test('the results are handed over once the document was compared, with voucher and delivery receipt', async () => {
  await office.find(MOTHER.initials);
  await office.press('Control+Enter');
  await desk.page.locator('[id="handover"] input:focus').waitFor();
  expect(await office.next()).toBe('先核对证件并打勾');
  await office.press('Enter');
  await office.press('Enter');
  await office.press('Space');
  await office.untilNext(/^送达 6 项，打印领取凭证和送达回证/);
  await office.press('Control+Enter');
  const issued = await office.papers();
  for (const paper of ['领取凭证', '送达回证']) expect(issued).toContain(paper);
  await office.find(MOTHER.initials);
  expect(await office.next()).toBe('本件已办结送达');
  expect(await office.seen()).toMatch(/送达 6 项（.+），领取人龙\*，当面领取/);
});

test('the day log counts it all, is signed off, and lies in the folder as a PDF', async () => {
  await office.find(MOTHER.initials);
  const number = await office.number();
  await office.press('Alt+7');
  await desk.page.locator('[data-figure="deliver"]').waitFor();
  await office.press('l');
  await desk.page.locator('[data-row]').filter({ hasText: '龙*' }).waitFor();
  await office.press('Control+Enter');
  const panel = desk.page.getByRole('dialog', { name: /打印/ });
  await panel.getByText('窗口工作日志').first().waitFor();
  await office.press('Control+s');
  await panel.getByText('已存 PDF').waitFor();
  await office.press('Escape');
  await desk.page.getByText('，已签收').waitFor();
  const pdfFolder = join(desk.dataFolder, 'pdf');
  const [pdf] = await readdir(pdfFolder);
  const { stdout } = await run('pdftotext', ['-layout', join(pdfFolder, pdf ?? ''), '-']);
  expect(stdout).toContain('新生儿出生');
  expect(stdout.replaceAll(/\s/g, '')).toContain(number.slice(-5));
  expect(stdout).not.toContain(MOTHER.name);
});
