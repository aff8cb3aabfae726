import type { Clerk } from '../clerk.ts';
import type { Family } from '../family.ts';

/** 新办件, from the choice of the bundle to the accepted case; its papers then wait in the printing panel. */
export async function takeIn(clerk: Clerk, family: Family): Promise<void> {
  const { intake, page } = clerk;
  await clerk.does(`${family.bundle.id} is chosen, ${family.digits.length} questions are answered`, async () => {
    await intake.open();
    await clerk.look('bundles');
    await intake.choose(family.bundle.no);
    await clerk.look('questions');
    await intake.answer(family.digits);
    await clerk.look('items');
    await intake.goOnFromItems();
    await intake.applicant('1');
  });
  await clerk.does(`The one form is filled (${Object.keys(family.entries).length} fields)`, async () => {
    await intake.fillForm(family.entries);
    await clerk.look('form');
  });
  await clerk.does(`${family.outcome.checklist.length} papers are taken`, async () => {
    await takeAll(clerk);
    await clerk.look('materials');
  });
  if ((await intake.act('consent-agree').count()) > 0) {
    await clerk.does('The guardian of the child was told and agrees', async () => {
      await intake.consent();
      await clerk.look('consent');
    });
  }
  await clerk.does('Received and accepted with one key', async () => {
    await intake.act('intake-accept').waitFor();
    await page.keyboard.press('Control+Enter');
    await clerk.printing.waitOpen();
  });
}

/** Everything asked for with one key; what nobody has to bring is taken too, from the first paper to the last, with Enter. */
async function takeAll({ page }: Clerk): Promise<void> {
  const focused = page.locator('[data-line]:focus-within');
  await focused.waitFor();
  const untaken = page.locator('[data-line] input[type="checkbox"]:not(:checked)');
  if ((await page.locator('[data-act="take-all"]').count()) > 0) {
    await page.keyboard.press('Alt+A');
    await page.locator('[data-act="take-all"]').waitFor({ state: 'detached' });
  }
  if ((await untaken.count()) === 0) return;
  for (let before = ''; ; ) {
    const line = (await focused.getAttribute('data-line')) ?? '';
    if (line === before) return;
    before = line;
    await page.keyboard.press('Enter');
  }
}
