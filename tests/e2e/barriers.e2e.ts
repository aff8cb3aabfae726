import { expect, test } from 'vitest';
import { UI_TEXT } from '../../renderer/ui/text.ts';
import { frameModel } from './pages/frame-model.ts';
import { furtherModel } from './pages/further-model.ts';
import { handoffModel } from './pages/handoff-model.ts';
import { intakeModel } from './pages/intake-model.ts';
import { barriersOn } from './support/barriers.ts';
import { deskForAll } from './support/for-file.ts';
import { launchApp } from './support/launch-app.ts';
import { stuckLists } from './support/stuck-lists.ts';

const run = deskForAll(launchApp);
const found: string[] = [];
const stuck: string[] = [];

const press = (key: string) => run.page.keyboard.press(key);
const look = async (name: string, part?: string) => {
  found.push(...(await barriersOn(run.page, name, part)));
};
/** … and tries the arrows in each of its lists. */
const lookAtLists = async (name: string) => {
  await look(name);
  stuck.push(...(await stuckLists(run.page, name)));
};

async function startPractice(): Promise<void> {
  await run.page.locator('[data-act="start-practice"]').waitFor();
  await look('first window');
  await press('Enter');
  await run.page.locator('[data-nav="intake"]').waitFor({ timeout: 90_000 });
  await run.page.locator('[data-queue]').first().waitFor();
}

async function lookAtIntake(): Promise<void> {
  const intake = intakeModel(run.page);
  await intake.open();
  await look('新办件, chooser');
  await intake.choose('xse');
  await intake.answer('11111');
  await intake.goOnFromItems();
  await intake.applicant('1');
  await intake.fillForm({ 'mother.name': '向小月', 'newborn.birthDate': '20991231' });
  await look('新办件, sheet');
  await intake.takeAsked();
  await look('新办件, papers');
}

/** The forms under F6 are looked at filled where they are carried through; here as they open, with their phrases. */
async function lookAtCase(forms: 'with forms' | 'without forms'): Promise<void> {
  await frameModel(run.page).goTo('workbench');
  await run.page.locator('main [data-row]:focus').waitFor();
  await lookAtLists('工作台');
  await press('Enter');
  await run.page.locator('[data-fact="number"]').waitFor();
  await lookAtLists('办件');
  if (forms === 'with forms') await lookAtForms();
}

async function lookAtForms(): Promise<void> {
  await furtherModel(run.page).visitForms(async (act) => {
    await look(`办件, F6 ${act}`, act === '' ? undefined : '#further');
    await lookAtPhrases(act);
  });
}

/** Where a reason is asked for, its phrases are behind Alt+V. */
async function lookAtPhrases(act: string): Promise<void> {
  const field = run.page.locator('#further [data-phrases]').locator('input, textarea').first();
  if ((await field.count()) === 0) return;
  await field.focus();
  await press('Alt+V');
  await run.page.locator('#further [role="listbox"]').waitFor();
  await look(`办件, ${act}, 常用语`, '#further');
  await press('Escape');
  await run.page.locator('#further [role="listbox"]').waitFor({ state: 'detached' });
}

async function lookAtPages(): Promise<void> {
  const frame = frameModel(run.page);
  const handoff = handoffModel(run.page);
  for (const tab of ['ready', 'way', 'hand', 'arrive'] as const) {
    await handoff.open(tab);
    await lookAtLists(`流转, ${tab}`);
  }
  for (const name of ['issue', 'search', 'deadlines', 'logs', 'catalogue'] as const) {
    await frame.goTo(name);
    if (name === 'search') await run.page.keyboard.type('x');
    await lookAtLists(name);
  }
  await press('Alt+0');
  await run.page.locator('[data-nav="consult"][aria-current="page"]').waitFor();
  await lookAtLists('consult');
}

async function lookAtSlip(): Promise<void> {
  const handoff = handoffModel(run.page);
  await handoff.open('way');
  await handoff.openFirstSlip();
  await lookAtLists('移交单');
  await press('F1');
  await run.page.getByRole('dialog', { name: UI_TEXT.keysTitle }).waitFor();
  await look('F1');
  await press('Escape');
}

async function lookAtPrinting(): Promise<void> {
  await frameModel(run.page).goTo('intake');
  const intake = intakeModel(run.page);
  await intake.choose('xse');
  await intake.answer('11111');
  await press('Alt+G');
  await run.page.locator('[data-preview="drawn"]').waitFor();
  await look('打印');
  await press('Escape');
}

async function lookAtSettings(): Promise<void> {
  await frameModel(run.page).goTo('settings');
  const sections = run.page.locator('main nav button');
  for (let at = 0; at < (await sections.count()); at += 1) {
    await press((await sections.nth(at).locator('kbd').innerText()).replace('Ctrl', 'Control'));
    await run.page.locator(`main nav button:nth-of-type(${at + 1})[aria-current="true"]`).waitFor();
    await lookAtLists(`设置, section ${at + 1}`);
  }
}

test('Y6 no page keeps a clerk out who sees badly, reads with a screen reader or has no mouse', async () => {
  await startPractice();
  await lookAtCase('with forms');
  await lookAtIntake();
  await lookAtPages();
  await lookAtSlip();
  await lookAtPrinting();
  await lookAtSettings();
  expect(found).toEqual([]);
});

test('Y9 in every list of every page the arrows lead on', () => {
  expect(stuck).toEqual([]);
});

test('Y6 large type keeps nobody out either', async () => {
  found.length = 0;
  await run.page.evaluate(() => document.documentElement.classList.add('large-type'));
  await lookAtCase('without forms');
  await lookAtPages();
  expect(found).toEqual([]);
});

test('a field without a name is found, and the line names its page, rule and place', async () => {
  await run.page.evaluate(() => document.querySelector('main')?.append(document.createElement('input')));
  expect(await barriersOn(run.page, 'any page', 'main')).toEqual([expect.stringContaining('any page: label at ')]);
});
