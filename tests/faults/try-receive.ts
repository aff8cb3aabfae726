import type { Page } from 'playwright-core';
import { CASE_TEXT } from '../../renderer/desk/text/case.ts';
import { SHELL_TEXT } from '../../renderer/desk/text/shell.ts';
import { printingModel } from '../e2e/pages/printing-model.ts';
import { begin, type Person } from '../e2e/support/duties.ts';
import type { Promised } from '../e2e/support/promised.ts';

/** What the screen answered to an act: '' it is saved, else its own words. */
export type Answer = string;

/** Takes a case in and reads the answer; what is called saved is promised. */
export async function tryReceive(page: Page, promised: Promised, mother: Person): Promise<Answer> {
  await begin(page, mother);
  return await pressReceive(page, promised, mother);
}

/** The same key once more, on the page that refused. */
export async function pressReceive(page: Page, promised: Promised, mother: Person): Promise<Answer> {
  await page.locator('[data-act="intake-receive"]:enabled').waitFor();
  await page.keyboard.press('F6');
  const strip = page.locator('[data-message][data-level]:not([data-level="info"])');
  await strip.waitFor();
  const words = await strip.locator('[role="status"], [role="alert"]').innerText();
  // Saved in the journal while the database is being repaired is saved, too.
  const isSaved = (await strip.getAttribute('data-level')) === 'done' || words.includes(SHELL_TEXT.savedBehind);
  if (!isSaved) return words;
  promised.cases.set(mother.tail, CASE_TEXT.phases.received);
  await printingModel(page).putOff();
  return '';
}

/** An answer without its mark and the code for the telephone. */
export const plainWords = (answer: Answer): string => answer.replace(/^\S /, '').replace(/ [a-z]+\.[a-z-]+$/, '');
