import { readdir } from 'node:fs/promises';
import { parseCode } from '../../../domain/numbers/parse-code.ts';
import { scan } from '../../e2e/pages/keys.ts';
import type { Clerk } from '../clerk.ts';
import type { Family } from '../family.ts';
import { savePapers } from './papers.ts';

const SIGNER = '单位收件员';

/** Every step to its unit as soon as it is ready, and back with its result, until nothing waits any more. */
export async function carryThrough(clerk: Clerk, family: Family, pdfFolder: string): Promise<void> {
  for (let round = 1; (await clerk.handoff.open('ready')) > 0; round += 1) {
    await handOver(clerk, round);
    await signSlips(clerk, round, pdfFolder);
    await conclude(clerk, family, round);
    await arrive(clerk, round);
  }
}

/** One slip a unit. */
async function handOver(clerk: Clerk, round: number): Promise<void> {
  for (let unit = 1; (await clerk.handoff.open('ready')) > 0; unit += 1) {
    if (unit === 1) await clerk.look(`ready-round-${round}`);
    const steps = await clerk.does('Handed over to one unit', clerk.handoff.handOverAll);
    if (steps === 0) throw new Error('Nothing was handed over');
    await savePapers(clerk, `hand-over-${round}-${unit}`);
  }
}

/** The first slip is opened by its code, as the unit sends it back; the others from the list. */
async function signSlips(clerk: Clerk, round: number, pdfFolder: string): Promise<void> {
  const slips = await clerk.handoff.open('way');
  await clerk.look(`on-the-way-${round}`);
  for (let slip = 1; slip <= slips; slip += 1) {
    const isScanned = slip === 1;
    await clerk.does(
      `A slip is signed for (${isScanned ? 'opened by scanning its code' : 'from the list'})`,
      async () => {
        if (isScanned) await scan(clerk.page, await newestSlip(pdfFolder));
        else {
          await clerk.handoff.open('way');
          await clerk.handoff.openFirstSlip();
        }
        await clerk.handoff.sign(SIGNER);
      },
    );
    if (isScanned) await clerk.look(`slip-${round}`);
  }
}

/** The number under the code of the slip that was printed last. */
async function newestSlip(pdfFolder: string): Promise<string> {
  const numbers = (await readdir(pdfFolder)).map((name) => parseCode(name.replace(/\D/g, '')));
  const slips = numbers.flatMap((code) =>
    code?.kind === 'paper' && code.paperType === 'handoff-slip' ? [code.number] : [],
  );
  const newest = slips.sort().at(-1);
  if (newest === undefined) throw new Error('There is no slip among the saved papers');
  return newest;
}

/** Every unit decides; the first result of a round comes later than its record, the others with the messenger. */
async function conclude(clerk: Clerk, family: Family, round: number): Promise<void> {
  for (let at = 1; (await clerk.handoff.open('hand')) > 0; at += 1) {
    const entries = {
      ...family.born,
      'conclusion-result': '1',
      'conclusion-number': `永证〔2026〕${round}${String(at).padStart(2, '0')}号`,
      'conclusion-arrival': at === 1 ? '3' : '1',
    };
    const look = async () => {
      if (at === 1) await clerk.look(`conclusion-${round}`);
    };
    await clerk.does('A result is recorded', () => clerk.handoff.concludeFirst(entries, look));
  }
}

async function arrive(clerk: Clerk, round: number): Promise<void> {
  while ((await clerk.handoff.open('arrive')) > 0) {
    await clerk.look(`to-arrive-${round}`);
    await clerk.does('A result has arrived', clerk.handoff.arriveAll);
  }
}
