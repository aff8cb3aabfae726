import { expect, test } from 'vitest';
import { maskIdNo } from '../../domain/identity/masking.ts';
import { START_TEXT } from '../../renderer/desk/text/start.ts';
import { frameModel } from './pages/frame-model.ts';
import { furtherModel } from './pages/further-model.ts';
import { deskForAll } from './support/for-file.ts';
import { painted } from './support/painted.ts';
import { startPractice } from './support/practice-desk.ts';

const run = deskForAll(startPractice);

const press = (key: string) => run.page.keyboard.press(key);
const seen = () => run.page.locator('main').innerText();
const WHOLE_ID = /\b\d{17}[\dX]\b/;
const { surnames, givenNames } = START_TEXT.samples;
/** Whole ID numbers, mobile numbers, names and streets of the people of 练习模式. */
const WHOLE = new RegExp(
  `${WHOLE_ID.source}|1990000\\d{4}|(?:${surnames.join('|')})(?:${givenNames.join('|')})|练习路\\d+号`,
);

/** What somebody over the counter can read now, typed text included; the lines in which a person stands in full. */
async function inFull(where: string): Promise<readonly string[]> {
  const text = await run.page.evaluate(() => {
    const typed = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
    return `${document.title}\n${document.body.innerText}\n${typed.join('\n')}`;
  });
  return text.split('\n').flatMap((line) => (WHOLE.test(line) ? [`${where}: ${line}`] : []));
}

test('M1 M6 M10 a case shows nobody in full until F4, a child not before a reason, and 查阅登记 tells both', async () => {
  const { page } = run;
  await page.locator('main [data-row]', { hasText: '新生儿' }).first().press('Enter');
  await page.locator('[data-fact="number"]').waitFor();
  expect(await seen()).not.toMatch(WHOLE_ID);
  await press('F4');
  await page.locator('[data-act="show-child"]').waitFor();
  const child = page.locator('[data-copy="newborn.birthDate"]');
  const [idNo = ''] = WHOLE_ID.exec(await seen()) ?? [];
  expect(idNo).not.toBe('');
  expect(await child.innerText()).toContain('****');
  await press('4');
  await page.locator('[data-act="show-child"]:enabled').waitFor();
  await press('Control+Enter');
  await page.locator('[data-act="show-child"]').waitFor({ state: 'detached' });
  await expect.poll(() => child.innerText()).not.toContain('****');
  // What the other test looks for can be found: the title now names the mother.
  expect(await inFull('shown')).toContainEqual(expect.stringMatching(/新生儿出生 .练/));
  await press('F4');
  await page.getByText(maskIdNo(idNo)).first().waitFor();
  await frameModel(page).goTo('logs');
  await press('Alt+W');
  await page.locator('main [data-row]').first().waitFor();
  const [last, before] = await page.locator('main [data-row]').allInnerTexts();
  expect(last).toMatch(/新生儿出生 \d{5}\s+新生儿\s+孩子的信息\s+单位来电核对。/);
  expect(before).toMatch(/母亲、父亲\s+姓名证件/);
  expect(await seen()).not.toMatch(WHOLE_ID);
  await press('Enter');
  await page.locator('[data-fact="number"]').waitFor();
  expect(await seen()).not.toMatch(WHOLE_ID);
});

test('M3 M7 no list, no page and no form that the case fills shows a person in full before it was asked for', async () => {
  const { page } = run;
  const found: string[] = [];
  const look = async (where: string) => {
    await painted(page);
    found.push(...(await inFull(where)));
  };
  for (const name of ['workbench', 'handoff', 'issue', 'deadlines', 'logs'] as const) {
    await frameModel(page).goTo(name);
    const parts = page.locator('main [data-queue], main [data-tab], main [data-figure]');
    await parts.or(page.locator('main [data-row]')).first().waitFor();
    // A tab that is opened may have other figures than the one before.
    for (let at = 0; at < (await parts.count()); at += 1) {
      await parts.nth(at).click();
      await look(name);
    }
    await look(name);
  }
  await frameModel(page).find('lian');
  await look('search');
  await frameModel(page).goTo('workbench');
  await page.locator('main [data-row]').first().press('Enter');
  await page.locator('[data-fact="number"]').waitFor();
  await look('case');
  await furtherModel(page).visitForms((act) => look(`F6 ${act}`));
  expect(found).toEqual([]);
});
