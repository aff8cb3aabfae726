import { beforeAll, describe, expect, test } from 'vitest';
import { asDateString } from '../../domain/calendar/date-string.ts';
import { makeIdNo, makePhone } from '../../domain/identity/made-up.ts';
import { lineCode } from '../../domain/numbers/line-code.ts';
import { toBirthForm } from './pages/birth-form.ts';
import { type IntakePageModel, intakeModel } from './pages/intake-model.ts';
import { scanInWindow } from './pages/keys.ts';
import { printingModel } from './pages/printing-model.ts';
import { deskForAll } from './support/for-file.ts';
import { newDataFolder } from './support/launch-app.ts';
import { startPractice } from './support/practice-desk.ts';

/** A family that does not exist. */
const MOTHER = { name: '向小月', idNo: makeIdNo(asDateString('1992-03-04'), 822), phone: makePhone(4711) };
const BY_DIGIT = {
  'newborn.sex': '1',
  'delivery.method': '1',
  'medicalInsurance.category': '1',
  'payment.channel': '1',
};

const FAMILY = {
  'mother.name': MOTHER.name,
  'mother.idNo': MOTHER.idNo,
  'mother.phone': MOTHER.phone,
  'mother.hukouAddress': '湖南省湘西州永顺县灵溪镇河西社区1组',
  'newborn.name': '田𬭚㛃',
  'newborn.birthDate': '20260105',
  'newborn.weight': '3200',
  ...BY_DIGIT,
} as const;

describe('新办件 by keyboard', () => {
  const run = deskForAll(startPractice);
  let intake: IntakePageModel;
  beforeAll(() => {
    intake = intakeModel(run.page);
  });

  test('a newborn is taken in and accepted from the start screen on, without the mouse', async () => {
    await toBirthForm(run.page);
    await intake.fillForm(FAMILY);
    expect(await intake.field('newborn.birthDate').inputValue()).toBe('2026-01-05');
    expect(await intake.main().innerText()).toContain('还缺 5 份必要材料');
    await intake.takeAsked();
    expect(await intake.main().innerText()).toContain('还要监护人同意');
    await intake.consent();
    await intake.act('intake-accept').waitFor();
    expect(await intake.main().innerText()).toContain('收件并受理');
    await run.page.keyboard.press('Control+Enter');
    const issued = await printingModel(run.page).putOff();
    for (const paper of ['综合申请表', '收件凭证', '受理通知书']) expect(issued).toContain(paper);
    await run.page.keyboard.press('Alt+5');
    await run.page.keyboard.type('xxy');
    const hit = run.page.locator('[data-case]').first();
    await hit.waitFor();
    const row = await hit.innerText();
    expect(row).toContain('向*');
    expect(row).not.toContain(MOTHER.name);
    expect(row).not.toContain(MOTHER.idNo);
    expect(row).toContain('办理中');
  });

  test('D09 a second case of the same person and bundle is shown before it is opened, and so is a draft of it', async () => {
    await toBirthForm(run.page);
    await intake.fillForm({ 'mother.name': MOTHER.name, 'mother.idNo': MOTHER.idNo });
    await intake.act('beside-open').waitFor();
    expect(await intake.main().innerText()).toContain('同一个人已有在办的同一件事');
    await run.page.keyboard.press('Alt+N');
    await intake.main().filter({ hasText: '还缺 5 份必要材料' }).waitFor();
    await toBirthForm(run.page);
    await intake.fillForm({ 'mother.idNo': MOTHER.idNo });
    await intake.act('beside-draft').waitFor();
    await run.page.keyboard.press('Alt+W');
    await expect.poll(() => intake.field('mother.name').inputValue()).toBe(MOTHER.name);
  });

  test('papers short: the reasons are worded and the one-time notice goes out with the receipt', async () => {
    await toBirthForm(run.page);
    await intake.fillForm({ 'mother.name': '彭春梅', 'mother.idNo': makeIdNo(asDateString('1995-06-07'), 844) });
    await run.page.keyboard.press('Control+5');
    await run.page.locator('[data-line]:focus-within').waitFor();
    await run.page.keyboard.press('Enter');
    await intake.main().filter({ hasText: '还缺 4 份必要材料' }).waitFor();
    await run.page.keyboard.press('F7');
    await run.page.locator('[id^="problem-"]:focus').waitFor();
    await run.page.keyboard.insertText('复印件看不清');
    await run.page.keyboard.press('F7');
    const issued = await printingModel(run.page).putOff();
    for (const paper of ['综合申请表', '收件凭证', '一次性告知书']) expect(issued).toContain(paper);
    expect(issued).not.toContain('受理通知书');
  });

  test('D123 Y7 a scanned line code and a typed line number each lead to their paper and take it', async () => {
    await toBirthForm(run.page);
    const taken = (id: string) => intake.line(id).locator('input:checked');
    await scanInWindow(run.page, lineCode('ys-01', 'marriage-certificate@mother|father'));
    await run.page.waitForFunction(isFocusInLine, 'marriage-certificate@mother|father');
    expect(await taken('marriage-certificate@mother|father').count()).toBe(1);
    await scanInWindow(run.page, lineCode('ys-12', 'marriage-certificate@mother|father'));
    await run.page.getByText('本件现在不等这份材料').waitFor();
    await run.page.keyboard.press('2');
    const second = (await run.page.locator('[data-line]').nth(1).getAttribute('data-line')) ?? '';
    await run.page.waitForFunction(isFocusInLine, second);
    await run.page.keyboard.press('Enter');
    await taken(second).waitFor();
  });

  test('another answer says what it changes while papers lie on the counter, and what was typed comes back', async () => {
    await toBirthForm(run.page);
    await intake.fillForm({ 'mother.name': '龙秋月', 'father.name': '田大山' });
    await intake.takeAsked();
    await run.page.keyboard.press('Control+1');
    await run.page.locator('[id="intake-situation-birthplace"]:focus-within').waitFor();
    await run.page.keyboard.press('Enter');
    await run.page.keyboard.press('2');
    const notice = run.page.getByRole('alertdialog');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('居民身份证（父亲）');
    await run.page.keyboard.press('Enter');
    await notice.waitFor({ state: 'detached' });
    await intake.field('father.name').waitFor({ state: 'detached' });
    expect(await run.page.getByText('请退还').innerText()).toContain('居民身份证');
    await run.page.locator('[id="intake-situation-parents"]:focus-within').waitFor();
    await run.page.keyboard.press('1');
    await run.page.getByRole('alertdialog').waitFor();
    await run.page.keyboard.press('Enter');
    await intake.field('father.name').waitFor();
    expect(await intake.field('father.name').inputValue()).toBe('田大山');
  });

  test('D01 leaving an item out while its papers lie on the counter says first what would go back', async () => {
    await toBirthForm(run.page);
    await intake.fillForm({ 'mother.name': '龙秋月' });
    await intake.takeAsked();
    await run.page.keyboard.press('8');
    await run.page.waitForFunction(isFocusInLine, 'bank-account@mother|father');
    await run.page.keyboard.press('Space');
    await intake.line('bank-account@mother|father').locator('input:checked').waitFor();
    await run.page.keyboard.press('Control+2');
    await run.page.locator('[role="listbox"]:focus').waitFor();
    await run.page.keyboard.press('5');
    const notice = run.page.getByRole('alertdialog', { name: /不办“医保参保缴费”/ });
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/要退还.*银行账户/);
    expect(await run.page.locator('[data-offer="medical-insurance-payment"][aria-selected="true"]').count()).toBe(1);
    await run.page.keyboard.press('Escape');
    await run.page.locator('[role="listbox"]:focus').waitFor();
    await run.page.keyboard.press('5');
    await notice.waitFor();
    await run.page.keyboard.press('Enter');
    await run.page.locator('[data-offer="medical-insurance-payment"][aria-selected="false"]').waitFor();
    expect(await run.page.getByText('请退还').innerText()).toContain('银行账户');
  });

  describe('what is given wrongly', () => {
    beforeAll(async () => {
      await toBirthForm(run.page);
    });
    test.each([
      ['mother.name', '不含数字', '向3月'],
      ['mother.name', '最多 50 个字', '向'.repeat(10_000)],
      ['mother.name', '不能含表情', '向😀月'],
      ['mother.idNo', '真实的出生日期', '433127199002301234'],
      ['mother.idNo', '18 位', '12345'],
      ['mother.phone', '手机号码', '没有'],
      ['newborn.birthDate', '不能晚于今天', '20991231'],
      ['newborn.birthDate', '没有', '20260230'],
    ])('%s given wrongly says “%s”, and keeps what was typed', async (key, says, value) => {
      await intake.field(key).fill('');
      await run.page.keyboard.insertText(value);
      await run.page.keyboard.press('Enter');
      await expect.poll(() => intake.messageOf(key)).toContain(says);
      expect((await intake.field(key).inputValue()).replaceAll('-', '')).toBe(value);
      expect(await intake.main().innerText()).toContain('要改');
      await intake.field(key).fill('');
    });
  });

  test('a doubted number goes on with a reason', async () => {
    await toBirthForm(run.page);
    await intake.field('mother.idNo').focus();
    const last = MOTHER.idNo.endsWith('0') ? '1' : '0';
    await run.page.keyboard.insertText(`${MOTHER.idNo.slice(0, 17)}${last}`);
    await run.page.keyboard.press('Enter');
    await expect.poll(() => intake.messageOf('mother.idNo')).toContain('末位');
    await run.page.keyboard.press('Shift+Enter');
    await run.page.keyboard.insertText('已对照身份证原件');
    await expect.poll(() => intake.main().innerText()).toContain('还没有填“母亲姓名”');
  });

  test('keys pressed while the input method composes are left to it', async () => {
    await toBirthForm(run.page);
    const name = intake.field('mother.name');
    const cdp = await run.page.context().newCDPSession(run.page);
    const compose = (text: string) =>
      cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await compose('xiang');
    for (const key of ['Enter', '2', 'F7', 'Control+Enter', 'Alt+1', 'Escape']) await run.page.keyboard.press(key);
    expect(await name.evaluate((element) => element === document.activeElement)).toBe(true);
    await cdp.send('Input.insertText', { text: '向小月' });
    expect(await name.inputValue()).toContain('向小月');
    await run.page.keyboard.press('Enter');
    expect(await name.evaluate((element) => element === document.activeElement)).toBe(false);
  });

  test('answers that leave nothing to do are said, and nothing can be received', async () => {
    await intake.open();
    await intake.choose('fwtsqt');
    await intake.answer('63111');
    await run.page.getByText('没有要在这里办的事').waitFor();
    expect(await intake.main().innerText()).toContain('没有要办的事项');
    expect(await intake.act('intake-receive').count()).toBe(0);
  });
});

test('killed in the middle of typing, the draft is back after the next start', async () => {
  const folder = await newDataFolder();
  const first = await startPractice(folder.folder);
  const typing = await toBirthForm(first.page);
  await typing.fillForm({ 'mother.name': '龙秋月', 'mother.phone': MOTHER.phone });
  await typing.takeAsked();
  await first.page.locator('footer', { hasText: '已存' }).waitFor();
  await typing.field('newborn.name').focus();
  await first.page.keyboard.insertText('田');
  await first.kill();

  const { page, close } = await startPractice(folder.folder);
  const again = intakeModel(page);
  await page.keyboard.press('c');
  await page.locator('[data-row]:focus').waitFor();
  await page.keyboard.press('Enter');
  await again.field('mother.name').waitFor();
  expect(await again.field('mother.name').inputValue()).toBe('龙秋月');
  expect(await again.field('mother.phone').inputValue()).toBe(MOTHER.phone);
  expect(await again.line('id-card@mother').locator('input:checked').count()).toBe(1);
  await close();
  await folder.remove();
});

/** Runs in the window. */
function isFocusInLine(id: string): boolean {
  return document.activeElement?.closest('[data-line]')?.getAttribute('data-line') === id;
}
