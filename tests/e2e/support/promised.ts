import type { Page } from 'playwright-core';
import { caseModel } from '../pages/case-model.ts';
import { frameModel } from '../pages/frame-model.ts';
import { handoffModel } from '../pages/handoff-model.ts';
import { intakeModel } from '../pages/intake-model.ts';

/** What the screen has called saved; every line of it must be found again, whatever happens to the power. */
export type Promised = {
  /** By the tail of the applicant's ID number: the words that the case's page must show. */
  readonly cases: Map<string, string>;
  /** Tails of slips that were handed over. While one is being signed for it may be found either way. */
  readonly slips: Map<string, 'on-the-way' | 'being-signed' | 'signed'>;
  /** Names of who applies in kept drafts. */
  readonly drafts: Set<string>;
};

export const nothingPromised = (): Promised => ({ cases: new Map(), slips: new Map(), drafts: new Set() });

export const countOf = ({ cases, slips, drafts }: Promised): number => cases.size + slips.size + drafts.size;

/** What was promised later, over what was promised before. */
export function addPromised(all: Promised, more: Promised): void {
  for (const [tail, words] of more.cases) all.cases.set(tail, words);
  for (const [tail, state] of more.slips) all.slips.set(tail, state);
  for (const name of more.drafts) all.drafts.add(name);
}

/** Looks for all of it as a clerk would; gives what is not there, or not as it was, a line each. */
export async function missingFrom(page: Page, { cases, slips, drafts }: Promised): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const [tail, words] of cases) {
    const seen = await caseShown(page, tail);
    if (!seen.includes(words)) missing.push(`case …${tail}: ${words}`);
  }
  const shown = slips.size > 0 ? await slipsShown(page) : '';
  for (const [tail, state] of slips) {
    if (state !== 'being-signed' && shown.includes(tail) !== (state === 'on-the-way'))
      missing.push(`slip …${tail}: ${state}`);
  }
  for (const name of drafts) {
    if ((await openDraft(page, name)) !== name) missing.push(`draft of ${name}`);
  }
  return missing;
}

const nothing = () => '';

async function caseShown(page: Page, tail: string): Promise<string> {
  const office = caseModel(page);
  return await office.find(tail).then(office.seen).catch(nothing);
}

async function slipsShown(page: Page): Promise<string> {
  await handoffModel(page).open('way');
  return await caseModel(page).seen();
}

/** Among the drafts of the workbench the one of this person; gives the name in it. */
async function openDraft(page: Page, name: string): Promise<string> {
  await frameModel(page).goTo('workbench');
  await page.locator('[data-queue="drafts"]').waitFor();
  await page.keyboard.press('c');
  const isThere = await page
    .locator('[data-row]:focus')
    .waitFor()
    .then(
      () => true,
      () => false,
    );
  if (!isThere) return '';
  const wanted = page.locator('[data-row]:focus', { hasText: `${name.slice(0, 1)}*` });
  for (let rows = await page.locator('[data-row]').count(); rows > 0 && (await wanted.count()) === 0; rows -= 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  return await intakeModel(page).field('mother.name').inputValue().catch(nothing);
}
