import { execFile } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { receive } from '../../domain/acts/intake-acts.ts';
import { asDateString } from '../../domain/calendar/date-string.ts';
import { makeIdNo } from '../../domain/identity/made-up.ts';
import { toBirthForm } from './pages/birth-form.ts';
import { type CasePageModel, caseModel } from './pages/case-model.ts';
import { frameModel } from './pages/frame-model.ts';
import { printingModel } from './pages/printing-model.ts';
import { choosePdfFolder } from './support/answer-dialogs.ts';
import { deskForAll } from './support/for-file.ts';
import { startPractice } from './support/practice-desk.ts';
import { broughtIntake } from './support/prepared-cases.ts';
import { writePracticeRecord } from './support/prepared-record.ts';
import { foundedDesk } from './support/prepared-samples.ts';

const WORDS = '只用来给孩子上户口、参保、打预防针，窗口不留复印件';
const MOTHER = { 'mother.name': '向小月', 'mother.idNo': makeIdNo(asDateString('1992-03-04'), 822) };

const desk = deskForAll(async (folder) => {
  const memory = foundedDesk();
  const { consent: _, ...unasked } = broughtIntake(memory, { bundle: 'ys-01', serial: 81 });
  memory.enter(receive(memory.desk, crypto.randomUUID(), unasked, memory.context()));
  await writePracticeRecord(folder, memory.entries());
  return await startPractice(folder);
});
let office: CasePageModel;
let papers: string;

beforeAll(async () => {
  office = caseModel(desk.page);
  papers = join(desk.dataFolder, 'pdf');
  await mkdir(papers);
  await choosePdfFolder(desk, papers);
});

const consent = () =>
  desk.page.locator('main section', { has: desk.page.locator('[data-act="consent-agree"]') }).last();

/** The county's age and words, typed over what stands there and saved. */
async function settle(change: Readonly<Record<'age' | 'words', string>>): Promise<void> {
  await frameModel(desk.page).toSettings('rules');
  for (const [name, typed] of Object.entries(change)) {
    await desk.page.locator(`[id="rules-consent-${name}"]`).focus();
    await office.press('Control+a');
    await desk.page.keyboard.insertText(typed);
  }
  await office.press('Control+Enter');
  await frameModel(desk.page).saved();
}

/** The text of the only paper of this title that was saved, without spaces and ends of lines. */
async function paperText(title: string): Promise<string> {
  const name = (await readdir(papers)).find((one) => one.startsWith(title)) ?? '';
  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', join(papers, name), '-']);
  return stdout.replaceAll(/\s/g, '');
}

test('M15 a case that waits for its guardian asks with the age and the words that the county settled since', async () => {
  await settle({ age: '18', words: WORDS });
  await frameModel(desk.page).goTo('workbench');
  await office.press('j');
  await desk.page.locator('[data-row]').first().focus();
  await office.press('Enter');
  await consent().waitFor();
  const asked = await consent().innerText();
  expect(asked).toContain('监护人同意（新生儿不满十八周岁）');
  expect(asked).toContain(`告诉监护人：${WORDS}`);
  await office.press('Alt+d');
  expect(await frameModel(desk.page).saved()).toContain('监护人同意已登记');
  await consent().waitFor({ state: 'detached' });
});

test('M12 M15 新办件 tells the guardian these words, and 综合申请表 prints them above his ticked consent and his signature', async () => {
  const intake = await toBirthForm(desk.page);
  await intake.fillForm({ ...MOTHER, 'newborn.name': '田小满', 'newborn.birthDate': '20260105' });
  await consent().waitFor();
  const asked = await consent().innerText();
  for (const words of ['不满十八周岁', WORDS, '监护人：向小月（母亲）']) expect(asked).toContain(words);
  await intake.takeAsked();
  expect(await intake.main().innerText()).toContain('还要监护人同意');
  await intake.consent();
  await intake.act('intake-accept').waitFor();
  await office.press('Control+Enter');
  const printing = printingModel(desk.page);
  await printing.waitOpen();
  await printing.saveAll();
  await printing.close();
  const form = await paperText('综合申请表');
  for (const words of [
    '监护人同意（涉及未满十八周岁未成年人的个人信息）',
    WORDS,
    '✓同意',
    '本人向小月（母亲）是',
    '监护人（签字）',
  ])
    expect(form).toContain(words);
});
