import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asDateString } from '../../domain/calendar/date-string.ts';
import { makeIdNo, makePhone } from '../../domain/identity/made-up.ts';
import { findTraces } from '../support/find-traces.ts';
import { STATION } from '../tour/steps/set-up.ts';
import { toBirthForm } from './pages/birth-form.ts';
import { caseModel } from './pages/case-model.ts';
import { frameModel } from './pages/frame-model.ts';
import { printingModel } from './pages/printing-model.ts';
import { choosePdfFolder } from './support/answer-dialogs.ts';
import { launchApp, newDataFolder, type RunningApp } from './support/launch-app.ts';
import { enterStation } from './support/station-desk.ts';

/** People who do not exist. Nothing of what is said of them may lie open on the disk. */
const MOTHER = {
  name: '褚留痕',
  idNo: makeIdNo(asDateString('1993-08-09'), 871),
  phone: makePhone(871),
  address: '湖南省永顺县灵溪镇无痕路71号',
};
const CHILD = '章小迹';
const ASKED = { name: '卫未办', idNo: makeIdNo(asDateString('1991-02-03'), 873) };
const NOTE = `她说改打电话${makePhone(877)}`;
const FORM = {
  'mother.name': MOTHER.name,
  'mother.idType': '1',
  'mother.idNo': MOTHER.idNo,
  'mother.phone': MOTHER.phone,
  'mother.hukouAddress': MOTHER.address,
  'newborn.name': CHILD,
  'newborn.birthDate': '20260105',
  'newborn.sex': '1',
  'household.headName': MOTHER.name,
  'household.settleAddress': MOTHER.address,
};
const OPERATOR = STATION.operators[0]?.name ?? '';
const PERSONAL = [...Object.values(MOTHER), CHILD, ...Object.values(ASKED), NOTE, NOTE.slice(-11), STATION.passphrase];

let data: Awaited<ReturnType<typeof newDataFolder>>;
/** What the window and the main process said on their consoles. */
const said: string[] = [];
const place = (name: string) => join(data.folder, name);

beforeAll(async () => {
  data = await newDataFolder();
  for (const name of ['record', 'home', 'tmp', 'papers']) await mkdir(place(name));
});
afterAll(() => data?.remove());

/** A desk whose every file, also in the folders that Chromium shares with other programs, lies below one folder. */
async function start(): Promise<RunningApp> {
  const homes = { HOME: place('home'), XDG_CONFIG_HOME: place('home'), XDG_CACHE_HOME: place('home') };
  const desk = await launchApp(place('record'), { ...homes, TMPDIR: place('tmp'), ELECTRON_ENABLE_LOGGING: '1' });
  desk.page.on('console', (message) => said.push(message.text()));
  for (const stream of [desk.app.process().stdout, desk.app.process().stderr])
    stream?.on('data', (piece) => said.push(String(piece)));
  await enterStation(desk.page);
  return desk;
}

/** Somebody who merely asks: a draft, found again by a search for what was typed. */
async function ask({ page }: RunningApp): Promise<void> {
  const intake = await toBirthForm(page);
  await intake.field('mother.name').fill(ASKED.name);
  await intake.field('mother.idNo').fill(ASKED.idNo);
  await page.locator('footer [data-state="saved"]').waitFor();
  await frameModel(page).find(MOTHER.name);
}

async function takeIn({ page }: RunningApp): Promise<void> {
  const [intake, printing] = [await toBirthForm(page), printingModel(page)];
  await intake.fillForm(FORM);
  await intake.takeAsked();
  await page.locator('[data-act="intake-receive"]:enabled').waitFor();
  await page.keyboard.press('F6');
  await frameModel(page).saved();
  await printing.waitOpen();
  await printing.lookThrough();
  await printing.saveAll();
  await printing.close();
}

/** Finds the case by name, notes a telephone number, copies the ID number. */
async function note({ page }: RunningApp): Promise<void> {
  await caseModel(page).find(MOTHER.name);
  await page.locator('[id="case-note"]').fill(NOTE);
  await page.keyboard.press('Alt+K');
  await frameModel(page).saved();
  await page.keyboard.press('Alt+I');
  await frameModel(page).saved();
}

async function expectNothingPersonal(): Promise<void> {
  for (const name of ['record', 'home', 'tmp']) expect(await findTraces(place(name), PERSONAL), name).toEqual([]);
}

test('E30 after a day’s work on the real desk no byte on the disk holds a name, number, phone, address or note', async () => {
  const desk = await start();
  await choosePdfFolder(desk, place('papers'));
  await takeIn(desk);
  await note(desk);
  await ask(desk);
  await desk.close();
  expect((await readdir(join(place('record'), 'desk', 'journal'))).length).toBeGreaterThan(0);
  await expectNothingPersonal();
  // The search does find what lies open by design: who works here, in the vault alone.
  const open = await findTraces(place('record'), [OPERATOR]);
  expect(open.map(({ file }) => file).filter((file) => !/^desk.vault/.test(file))).toEqual([]);
  expect(open.length).toBeGreaterThan(0);
});

test('E30 nor after a kill in the middle of it', async () => {
  const desk = await start();
  await note(desk);
  await ask(desk);
  await desk.kill();
  await expectNothingPersonal();
});

test('E31 the files of the papers that were saved on purpose bear no name', async () => {
  const papers = await readdir(place('papers'));
  expect(papers.length).toBeGreaterThan(0);
  for (const name of papers) expect(name).toMatch(/^\p{Script=Han}+-?\d+(-\d+)?\.pdf$/u);
  expect(papers.filter((name) => PERSONAL.some((text) => name.includes(text)))).toEqual([]);
});

test('E32 nothing personal was said on the consoles of the window and of the program', () => {
  expect(said.length).toBeGreaterThan(0);
  expect(PERSONAL.filter((text) => said.some((line) => line.includes(text)))).toEqual([]);
});
