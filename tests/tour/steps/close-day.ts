import type { Clerk } from '../clerk.ts';
import { savePapers } from './papers.ts';

/** 出件送达: everything to the applicant, against a look at the document. */
export async function deliver(clerk: Clerk): Promise<void> {
  await clerk.frame.goTo('issue');
  await clerk.does('Delivered to the applicant', async () => {
    await clerk.issue.check();
    await clerk.look('issue');
    await clerk.issue.deliver();
    await clerk.printing.waitOpen();
  });
  await savePapers(clerk, 'delivery');
}

/** The operator signs the day off; then the hall's log of the day. */
export async function closeDay(clerk: Clerk): Promise<void> {
  await clerk.frame.goTo('logs');
  await printLog(clerk, 'day');
  await clerk.page.keyboard.press('F8');
  await printLog(clerk, 'hall');
}

async function printLog(clerk: Clerk, whose: 'day' | 'hall'): Promise<void> {
  await clerk.does(`The log of the ${whose} is signed`, async () => {
    await clerk.page.locator('[data-act="sign-log"]:enabled').waitFor();
    await clerk.look(`log-of-the-${whose}`);
    await clerk.page.keyboard.press('Control+Enter');
    await clerk.printing.waitOpen();
  });
  await savePapers(clerk, `${whose}-log`);
}

/** Every other screen once, with the day's work on it. */
export async function lookAround(clerk: Clerk, caseNumber: string): Promise<void> {
  await clerk.does('Looked at the remaining screens', async () => {
    await clerk.frame.find(caseNumber);
    await clerk.office.number();
    await clerk.look('case');
    for (const name of ['workbench', 'search', 'deadlines', 'catalogue', 'settings'] as const) {
      await clerk.frame.goTo(name);
      await clerk.look(name);
    }
  });
}
