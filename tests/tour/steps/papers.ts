import type { Clerk } from '../clerk.ts';

/** The papers of the act just done: looked at one by one, saved as PDF. Returns the folder they lie in. */
export async function savePapers(clerk: Clerk, whose: string): Promise<string> {
  const titles = await clerk.printing.waitOpen();
  return await clerk.does(`Looked at and saved: ${titles.join(' · ')}`, async () => {
    await clerk.printing.lookThrough();
    await clerk.look(`papers-of-${whose}`);
    const folder = await clerk.printing.saveAll();
    await clerk.printing.close();
    return folder;
  });
}
