import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findChromium } from '../../../build/bootstrap/find-chromium.mjs';
import { STORE_TEXT } from '../../../renderer/store/text/store-text.ts';
import { bundleScript } from '../../bench/bundle-script.ts';
import type { Chance } from '../../bench/page/random.ts';
import { openChromiumDesk, profileOf } from '../chromium/chromium-desk.ts';
import { cutShort, flipBytes } from '../damage/bytes.ts';
import { databaseFiles, deleteDatabase } from '../damage/database-files.ts';
import { orStuck } from '../or-stuck.ts';
import type { Sight } from '../sight.ts';
import type { Situation } from '../situation.ts';

const CASES = 12;

/** Enough rows for the upgrade to take longer than the kill needs to come. */
const CASES_TO_UPGRADE = 60;
const WHILE_UPGRADING = 120;

const obstacle = () => (findChromium() ? '' : '没有找到 Chromium');

export const chromiumDamaged: Situation = {
  name: 'chromium-damaged',
  title: '新版 Chromium（IndexedDB 用 SQLite）里数据库被删、被截短、有字节坏了',
  hasOwnDesk: true,
  tries: { short: 1, long: 20 },
  obstacle,
  play: (_, tries, chance) => inChromium(tries, chance, damageAndLook),
};

export const chromiumKilled: Situation = {
  name: 'chromium-killed',
  title: '新版 Chromium 里办件途中随时断电（SIGKILL）',
  hasOwnDesk: true,
  tries: { short: 0, long: 20 },
  obstacle,
  play: (_, tries, chance) => inChromium(tries, chance, killWhileWriting),
};

export const upgradeKilled: Situation = {
  name: 'upgrade-killed',
  title: '数据库升级途中断电（拿下一版结构试）',
  hasOwnDesk: true,
  tries: { short: 0, long: 12 },
  obstacle,
  play: (_, tries, chance) => inChromium(tries, chance, killWhileUpgrading),
};

type Play = (folder: string, script: string, chance: Chance, at: number) => Promise<Sight>;

async function inChromium(tries: number, chance: Chance, play: Play): Promise<readonly Sight[]> {
  const script = await bundleScript(join(import.meta.dirname, '..', 'chromium', 'store-page.ts'), 'storePageScript');
  const sights: Sight[] = [];
  for (let at = 0; at < tries; at += 1) {
    const folder = await mkdtemp(join(tmpdir(), 'yichuang-chromium-'));
    sights.push(await orStuck(() => play(folder, script, chance, at)));
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return sights;
}

/** The database is deleted, then each kind of its files damaged in turn. */
async function damageAndLook(...[folder, script, chance, at]: Parameters<Play>): Promise<Sight> {
  const desk = await openChromiumDesk(folder, script);
  await desk.run('open');
  const saved = await desk.run('take', 0, CASES);
  await desk.close();
  const profile = profileOf(folder);
  const kinds = [...(await databaseFiles(profile)).values()];
  if (at === 0) await deleteDatabase(profile);
  else await (at % 2 === 0 ? flipBytes : cutShort)(chance.pick(kinds[at % kinds.length] ?? []), chance);
  return await lookFor(folder, script, saved);
}

async function killWhileWriting(...[folder, script, chance]: Parameters<Play>): Promise<Sight> {
  const saved: string[] = [];
  const desk = await openChromiumDesk(folder, script);
  await desk.run('open');
  let isCut = false;
  const work = (async () => {
    for (let at = 0; !isCut; at += 1) saved.push(...(await desk.run('take', at, 1)));
  })().catch((problem: unknown) => {
    if (!isCut) throw problem;
  });
  await pause(chance.below(1_500));
  isCut = true;
  await desk.kill();
  await work;
  return await lookFor(folder, script, saved);
}

/** Afterwards the database is of the old version and whole, or of the new one and whole; never between. */
async function killWhileUpgrading(...[folder, script, chance]: Parameters<Play>): Promise<Sight> {
  const first = await openChromiumDesk(folder, script);
  await first.run('open');
  const saved = await first.run('take', 0, CASES_TO_UPGRADE);
  await first.run('close');
  const before = await first.run('look');
  const cut = first.run('upgrade').catch(() => 0);
  await pause(chance.below(WHILE_UPGRADING));
  await first.kill();
  await cut;
  const second = await openChromiumDesk(folder, script);
  const after = await second.run('look');
  const marked = await second.run('upgrade');
  await second.close();
  const isWhole =
    after.rows === before.rows && (after.version === before.version ? after.marked === 0 : after.marked === after.rows);
  const wrong = [
    ...(isWhole ? [] : [`between two versions: ${JSON.stringify({ before, after })}`]),
    ...(marked === before.rows ? [] : [`the upgrade did not end: ${marked} of ${before.rows}`]),
  ];
  return { saved: saved.length, missing: isWhole ? [] : saved, said: [], wrong };
}

async function lookFor(folder: string, script: string, saved: readonly string[]): Promise<Sight> {
  const desk = await openChromiumDesk(folder, script);
  try {
    const found = await desk.run('open');
    const there = new Set(await desk.run('numbers'));
    const [next = ''] = await desk.run('take', 1_000, 1);
    const sentences: Readonly<Record<string, string>> = STORE_TEXT.findings;
    return {
      saved: saved.length,
      missing: saved.filter((number) => !there.has(number)).map((number) => `case …${number.slice(-6)}`),
      said: found.map((code) => sentences[code] ?? code),
      wrong: there.has(next) ? ['a number came twice'] : [],
    };
  } finally {
    await desk.close();
  }
}
