import { expect, test } from 'vitest';
import { asDateString } from '../../domain/calendar/date-string.ts';
import { makeIdNo } from '../../domain/identity/made-up.ts';
import { toBirthForm } from './pages/birth-form.ts';
import { caseModel } from './pages/case-model.ts';
import { frameModel } from './pages/frame-model.ts';
import { intakeModel } from './pages/intake-model.ts';
import { printingModel } from './pages/printing-model.ts';
import { deskForAll } from './support/for-file.ts';
import { startPractice } from './support/practice-desk.ts';

const desk = deskForAll(startPractice);
const current = (name: string) => desk.page.locator(`[data-nav="${name}"][aria-current="page"]`);

test('Y12 a new intake that is left in the middle of typing is the same intake when Esc leads back', async () => {
  const intake = await toBirthForm(desk.page);
  await intake.fillForm({ 'mother.name': '龙秋月', 'mother.idNo': makeIdNo(asDateString('1993-05-06'), 861) });
  await intake.field('mother.phone').focus();
  await desk.page.keyboard.insertText('138');
  await frameModel(desk.page).goTo('search');
  await desk.page.keyboard.press('Escape');
  await intake.field('mother.name').waitFor();
  expect(await intake.field('mother.name').inputValue()).toBe('龙秋月');
  expect(await intake.field('mother.phone').inputValue()).toBe('138');
});

test('Y12 a draft taken up again and taken in is left behind: Esc leads away from its case', async () => {
  await frameModel(desk.page).goTo('workbench');
  await desk.page.keyboard.press('c');
  await desk.page.locator('[data-row]:focus').waitFor();
  await desk.page.keyboard.press('Enter');
  const intake = intakeModel(desk.page);
  await intake.field('mother.name').waitFor();
  await intake.field('mother.phone').fill('');
  await intake.takeAsked();
  await intake.consent();
  await intake.act('intake-receive').waitFor();
  await desk.page.keyboard.press('F6');
  await printingModel(desk.page).putOff();
  await caseModel(desk.page).number();
  await desk.page.keyboard.press('Escape');
  await current('intake').waitFor();
  await desk.page.keyboard.press('Escape');
  await current('workbench').waitFor();
});

test('Y12 Esc from a case that was found leads back to the words it was found by', async () => {
  await frameModel(desk.page).goTo('search');
  await desk.page.keyboard.type('lqy');
  await desk.page.locator('main [data-case]').first().waitFor();
  await desk.page.keyboard.press('Enter');
  await caseModel(desk.page).number();
  await desk.page.keyboard.press('Escape');
  await desk.page.locator('main [data-case]').first().waitFor();
  expect(await desk.page.locator('[id="search-box"]').inputValue()).toBe('lqy');
});

test('Y12 a consultation that is half written is so again when Esc leads back from 办事告知单', async () => {
  await desk.page.keyboard.press('Alt+0');
  await desk.page.locator('[id="consult-question"]').waitFor();
  await desk.page.locator('[id="consult-bundle"]').focus();
  await desk.page.keyboard.type('xse');
  await desk.page.keyboard.press('Enter');
  await desk.page.locator('[id="consult-question"]').focus();
  await desk.page.keyboard.insertText('要带什么');
  await desk.page.keyboard.press('Alt+g');
  await current('intake').waitFor();
  await desk.page.keyboard.press('Escape');
  await desk.page.locator('[id="consult-question"]').waitFor();
  expect(await desk.page.locator('[id="consult-question"]').inputValue()).toBe('要带什么');
});

test('Y14 a consultation that is half written is there again when the menu leads back to it, and can be given up', async () => {
  const question = desk.page.locator('[id="consult-question"]');
  await frameModel(desk.page).goTo('workbench');
  await desk.page.keyboard.press('Alt+0');
  await question.waitFor();
  expect(await question.inputValue()).toBe('要带什么');
  await desk.page.keyboard.press('Alt+z');
  await expect.poll(() => question.inputValue()).toBe('');
});

test('Y12 what is remarked on one day goes into no other day, and is there again on its own', async () => {
  await frameModel(desk.page).goTo('logs');
  const remark = desk.page.locator('[id="log-remarks"]');
  await remark.focus();
  await desk.page.keyboard.insertText('停电半小时');
  await desk.page.keyboard.press('F5');
  await expect.poll(() => remark.inputValue()).toBe('');
  await desk.page.keyboard.press('F6');
  await expect.poll(() => remark.inputValue()).toBe('停电半小时');
  await frameModel(desk.page).goTo('workbench');
  await frameModel(desk.page).goTo('logs');
  await expect.poll(() => remark.inputValue()).toBe('停电半小时');
});

test('Y12 Esc from a case leads back to the log it was opened from: its day, its person, its figure', async () => {
  const { page } = desk;
  const of = (figure: string) => page.locator(`[data-figure="${figure}"][aria-pressed="true"]`);
  await frameModel(page).goTo('logs');
  await page.keyboard.press('F8');
  await page.keyboard.press('F5');
  const shown = await page.locator('[id="log-date"]').inputValue();
  await page.locator('[data-figure="open"]').click();
  await page.locator('main [data-row]').first().click();
  await page.keyboard.press('Enter');
  await caseModel(page).number();
  await page.keyboard.press('Escape');
  await of('open').waitFor();
  expect(await page.locator('[id="log-date"]').inputValue()).toBe(shown);
  expect(await page.locator('main header').innerText()).toContain('全窗口');
});

test('Y11 while the date of a log is no date its day stays as it was, and nothing is signed', async () => {
  const { page } = desk;
  await frameModel(page).goTo('logs');
  await page.keyboard.press('F5');
  const header = await page.locator('main header').innerText();
  await page.locator('[id="log-date"]').fill('20261301');
  const sign = page.locator('[data-act="sign-log"]');
  await expect.poll(() => sign.innerText()).toContain('先把日期写对');
  expect(await sign.isDisabled()).toBe(true);
  expect(await page.locator('main header').innerText()).toBe(header);
});

test('Y14 what was typed in 设置 and not saved is there again after another section and another page', async () => {
  const { page } = desk;
  const field = (id: string) => page.locator(`[id="${id}"]`);
  await frameModel(page).goTo('settings');
  await field('station-name').fill('综合窗口8号');
  await page.keyboard.press('Control+2');
  await field('operator-name-1').waitFor();
  await page.keyboard.press('Control+7');
  await field('phrase-text').waitFor();
  await field('phrase-text').fill('缺户口页');
  await frameModel(page).goTo('workbench');
  await frameModel(page).goTo('settings');
  await field('phrase-text').waitFor();
  expect(await field('phrase-text').inputValue()).toBe('缺户口页');
  await page.keyboard.press('Control+1');
  await field('station-name').waitFor();
  expect(await field('station-name').inputValue()).toBe('综合窗口8号');
  expect(await page.locator('main nav').innerText()).toContain('未保存');
});

test('Y15 工作台, 日志 and 督办 show again what they were left with', async () => {
  const { page } = desk;
  const queue = page.locator('main [data-queue][aria-pressed="true"]');
  await frameModel(page).goTo('workbench');
  await page.locator('main [data-queue="local"]').click();
  await frameModel(page).goTo('search');
  await frameModel(page).goTo('workbench');
  await expect.poll(() => queue.getAttribute('data-queue')).toBe('local');
  const shown = page.locator('main [role="tab"][aria-selected="true"]');
  await frameModel(page).goTo('logs');
  await page.keyboard.press('Alt+w');
  await page.locator('[id="access-from"]').waitFor();
  await frameModel(page).goTo('deadlines');
  await page.locator('[data-tab="soon"]').click();
  await frameModel(page).goTo('logs');
  await page.locator('[id="access-from"]').waitFor();
  await frameModel(page).goTo('deadlines');
  await expect.poll(() => shown.getAttribute('data-tab')).toBe('soon');
});
