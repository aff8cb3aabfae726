import type { Page } from 'playwright-core';
import { addDays, asDateString } from '../../../domain/calendar/date-string.ts';
import { businessDate } from '../../../domain/calendar/instant.ts';
import { makeIdNo } from '../../../domain/identity/made-up.ts';
import { CASE_TEXT } from '../../../renderer/desk/text/case.ts';
import { birthOutcome } from '../../support/birth.ts';
import { intakeEntries } from '../../tour/made-up-values.ts';
import { toBirthForm } from '../pages/birth-form.ts';
import { frameModel } from '../pages/frame-model.ts';
import { handoffModel } from '../pages/handoff-model.ts';
import { intakeModel } from '../pages/intake-model.ts';
import { printingModel } from '../pages/printing-model.ts';
import type { Promised } from './promised.ts';

export type Person = { readonly name: string; readonly idNo: string; readonly tail: string };

const FIRST_ORDER = 101;

/** Every birthday has room for so many of them; the next ones are born a day later. */
const A_BIRTHDAY = 400;
const FIRST_BIRTHDAY = asDateString('1993-08-09');
const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛'];

const WANTED = intakeEntries(birthOutcome(), businessDate(Date.now()));

/** A mother who does not exist; no two have one number. */
export function madeUpMother(serial: number): Person {
  const order = FIRST_ORDER + (serial % A_BIRTHDAY) * 2 + 1;
  const idNo = makeIdNo(addDays(FIRST_BIRTHDAY, Math.floor(serial / A_BIRTHDAY)), order);
  return { name: `${SURNAMES[serial % SURNAMES.length]}留底`, idNo, tail: idNo.slice(-6) };
}

/** A clerk's work that never ends: one duty after the other, beginning with the one after `begun` of them. */
export async function workOn(page: Page, promised: Promised, begun: number): Promise<never> {
  const duties = [accept, handOff, sign, notice, accept, keepDraft, receive, handOff] as const;
  for (let serial = begun; ; serial += 1) {
    await duties[serial % duties.length]?.(page, promised, madeUpMother(serial));
  }
}

/** 新办件 up to who applies. */
export async function begin(page: Page, { name, idNo }: Pick<Person, 'name' | 'idNo'>): Promise<void> {
  const intake = await toBirthForm(page);
  await intake.field('mother.name').fill(name);
  await intake.field('mother.idNo').fill(idNo);
}

export async function receive(page: Page, { cases }: Promised, mother: Person): Promise<void> {
  await begin(page, mother);
  await page.locator('[data-act="intake-receive"]:enabled').waitFor();
  await page.keyboard.press('F6');
  await frameModel(page).saved();
  cases.set(mother.tail, CASE_TEXT.phases.received);
  await printingModel(page).putOff();
}

export async function accept(page: Page, { cases }: Promised, mother: Person): Promise<void> {
  await begin(page, mother);
  await fillWhole(page);
  await intakeModel(page).consent();
  await page.locator('[data-act="intake-accept"]:enabled').waitFor();
  await page.keyboard.press('Control+Enter');
  await frameModel(page).saved();
  cases.set(mother.tail, CASE_TEXT.phases.accepted);
  await printingModel(page).putOff();
}

/** All that the units want before a hand-off, and every paper. */
async function fillWhole(page: Page): Promise<void> {
  const intake = intakeModel(page);
  const { 'mother.name': _, 'mother.idNo': __, ...rest } = WANTED;
  await intake.field('mother.name').focus();
  await intake.fillForm(rest);
  await intake.takeAsked();
}

async function notice(page: Page, { cases }: Promised, mother: Person): Promise<void> {
  await begin(page, mother);
  await page.locator('[data-act="intake-notice"]:enabled').waitFor();
  await page.keyboard.press('F7');
  await page.locator('[id^="problem-"]:focus').waitFor();
  await page.keyboard.press('F7');
  await frameModel(page).saved();
  cases.set(mother.tail, CASE_TEXT.phases.correcting);
  await printingModel(page).putOff();
}

export async function keepDraft(page: Page, { drafts }: Promised, mother: Person): Promise<void> {
  await begin(page, mother);
  await page.locator('footer [data-state="saved"]').waitFor();
  if ((await intakeModel(page).field('mother.name').inputValue()) === mother.name) drafts.add(mother.name);
}

export async function handOff(page: Page, { slips }: Promised): Promise<void> {
  const handoff = handoffModel(page);
  if ((await handoff.open('ready')) === 0) return;
  await handoff.handOverAll();
  const said = await frameModel(page).saved().catch(overAlready);
  if (said === OVER_ALREADY) return;
  const [, tail = ''] = /尾号 (\d+)/.exec(said) ?? [];
  slips.set(tail, 'on-the-way');
  await printingModel(page).putOff();
}

/** What the power cut off may be handed over already: after a start the list is shown before the journal is compared. */
const OVER_ALREADY = 'nothingToHandOff';

function overAlready(refused: Error): string {
  if (refused.message.includes(OVER_ALREADY)) return OVER_ALREADY;
  throw refused;
}

async function sign(page: Page, { slips }: Promised): Promise<void> {
  const handoff = handoffModel(page);
  if ((await handoff.open('way')) === 0) return;
  await handoff.openFirstSlip();
  const tail = (await page.getByRole('heading', { name: '移交单' }).innerText()).replace(/\D/g, '');
  slips.set(tail, 'being-signed');
  await handoff.sign('单位收件员');
  slips.set(tail, 'signed');
}
