import { copyFile, readFile, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { ACCOUNT_TEXT } from '../../../renderer/desk/text/account.ts';
import type { Chance } from '../../bench/page/random.ts';
import { nothingPromised } from '../../e2e/support/promised.ts';
import { flipBytes } from '../damage/bytes.ts';
import { lookAgain } from '../look-again.ts';
import { mustSay, togetherOf } from '../sight.ts';
import { onCopies, type Situation } from '../situation.ts';

const COPIES = ['vault.json', 'vault-copy.json'] as const;
const HARMS = [(file: string) => rm(file), cutText, flipBytes] as const;

export const vaultCopyDamaged: Situation = {
  name: 'vault-copy-damaged',
  title: '两份口令文件坏了一份（删掉、截短、坏字节轮流）',
  tries: { short: 0, long: 12 },
  play: (desk, tries, chance) =>
    onCopies(desk, tries, async (folder, at) => {
      const copy = join(folder, 'desk', COPIES[at % COPIES.length] ?? '');
      await harm(copy, at, chance);
      return await lookAgain(folder, desk.promised);
    }),
};

/** Nothing is written over them: whoever finds the two files again has everything again. */
export const vaultDamaged: Situation = {
  name: 'vault-damaged',
  title: '两份口令文件都坏了，找回后重开',
  tries: { short: 0, long: 10 },
  play: (desk, tries, chance) =>
    onCopies(desk, tries, async (folder, at) => {
      const copies = COPIES.map((name) => join(folder, 'desk', name));
      for (const copy of copies) await copyFile(copy, `${copy}.found`);
      for (const copy of copies) await harm(copy, at + 1, chance);
      const told = mustSay(await lookAgain(folder, nothingPromised()), ACCOUNT_TEXT.damaged.what);
      for (const copy of copies) await copyFile(`${copy}.found`, copy);
      return togetherOf([told, await lookAgain(folder, desk.promised)]);
    }),
};

async function harm(file: string, at: number, chance: Chance): Promise<void> {
  await HARMS[at % HARMS.length]?.(file, chance);
}

/** Cut somewhere in what is written: without the spaces behind it (V24) nothing is lost. */
async function cutText(file: string, chance: Chance): Promise<void> {
  await truncate(file, chance.below((await readFile(file, 'utf8')).trimEnd().length));
}
