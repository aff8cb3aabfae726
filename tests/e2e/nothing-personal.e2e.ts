import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recoveryGroups } from '../../domain/account/recovery-key.ts';
import { asDateString } from '../../domain/calendar/date-string.ts';
import { makeIdNo, makePhone } from '../../domain/identity/made-up.ts';
import { findTraces } from '../support/find-traces.ts';
import { STATION } from '../tour/steps/set-up.ts';
import { backupModel } from './pages/backup-model.ts';
import { toBirthForm } from './pages/birth-form.ts';
import { caseModel } from './pages/case-model.ts';
import { filesModel, noisyPhoto } from './pages/files-model.ts';
import { frameModel } from './pages/frame-model.ts';
import { furtherModel } from './pages/further-model.ts';
import { printingModel } from './pages/printing-model.ts';
import { choosePdfFolder } from './support/answer-dialogs.ts';
import { printServerForAll } from './support/for-file.ts';
import { launchApp, newDataFolder, type RunningApp } from './support/launch-app.ts';
import type { PlayedPrinter } from './support/private-cups.ts';
import { enterStation } from './support/station-desk.ts';

/** People who do not exist. Nothing of what is said of them may lie open on the disk. */
const MOTHER = {
  name: '褚留痕',
  idNo: makeIdNo(asDateString('1993-08-09'), 871),
  phone: makePhone(871),
  address: '湖南省永顺县灵溪镇无痕路71号',
};
const CHILD = '章小迹';
/** Her name as it was put right. */
const CORRECTED = '褚改迹';
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
const REASON = '她带错了户口簿';
const TYPED = [...Object.values(MOTHER), CORRECTED, CHILD, ...Object.values(ASKED), NOTE, NOTE.slice(-11), REASON];
const PERSONAL = [...TYPED, STATION.passphrase];
/** Where a piece is cut out of the bytes of the photograph, and how much: none of them may lie open. */
const PIECES = [0.3, 0.5, 0.7];
const PIECE_BYTES = 24;
/** How every picture and every PDF of ours begins, small pictures and bound documents too. */
const BEGINNINGS = [
  Buffer.from('ffd8ffe000104a464946', 'hex'),
  Buffer.from('89504e470d0a1a0a', 'hex'),
  Buffer.from('%PDF-1.'),
];

let data: Awaited<ReturnType<typeof newDataFolder>>;
let printer: PlayedPrinter;
let photo: Buffer;
let recoveryKey = '';
/** What the window and the main process said on their consoles. */
const said: string[] = [];
const place = (name: string) => join(data.folder, name);

const cups = printServerForAll();
beforeAll(async () => {
  printer = await cups.addPrinter('front-desk', '一号窗口打印机');
  data = await newDataFolder();
  for (const name of ['record', 'home', 'tmp', 'papers', 'stick']) await mkdir(place(name));
});
afterAll(() => data?.remove());

/** A desk whose every file, also in the folders that Chromium shares with other programs, lies below one folder. */
async function start(): Promise<RunningApp> {
  const homes = { HOME: place('home'), XDG_CONFIG_HOME: place('home'), XDG_CACHE_HOME: place('home') };
  const own = { ...homes, ...cups.environment, TMPDIR: place('tmp'), ELECTRON_ENABLE_LOGGING: '1' };
  const desk = await launchApp(place('record'), own);
  desk.page.on('console', (message) => said.push(message.text()));
  for (const stream of [desk.app.process().stdout, desk.app.process().stderr])
    stream?.on('data', (piece) => said.push(String(piece)));
  recoveryKey = (await enterStation(desk.page)) ?? recoveryKey;
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

/** Finds the case by number, notes a telephone number, copies the ID number. */
async function note({ page }: RunningApp): Promise<void> {
  await caseModel(page).find(MOTHER.idNo);
  await page.locator('[id="case-note"]').fill(NOTE);
  await page.keyboard.press('Alt+K');
  await frameModel(page).saved();
  await page.keyboard.press('Alt+I');
  await frameModel(page).saved();
}

/** On the open case: the mother's name is put right, a picture attached, looked at, and removed again. */
async function putRight({ page }: RunningApp): Promise<void> {
  const files = filesModel(page);
  const right = { 'correct-field-0': ['ArrowDown', 'Enter'], 'mother.name': CORRECTED, 'correct-reason': '打错' };
  await furtherModel(page).carry('V', right);
  photo = await noisyPhoto(page);
  await files.toRows();
  await files.choose({ name: `${MOTHER.name}.jpg`, buffer: photo });
  await expect.poll(files.pictures).toBe(1);
  await files.open(1, 1);
  await files.remove(REASON);
  await expect.poll(files.pictures).toBe(0);
}

/** Prints the newest paper of the case, and takes a backup to the stick. */
async function endOfDay({ app, page }: RunningApp): Promise<void> {
  const [printing, backup] = [printingModel(page), backupModel(app, page)];
  await page.keyboard.press('Alt+P');
  await page.locator('#papers [data-row]:focus').press('End');
  await page.keyboard.press('Enter');
  await printing.waitOpen();
  const job = printer.nextJob();
  await page.keyboard.press('Control+P');
  await job;
  await printing.untilCovered();
  await printing.close();
  await backup.open();
  await backup.chooses(place('stick'));
  expect(await backup.make()).toContain('备份好了');
}

/** The page of the window breaks down as a fault in a library would break it. */
async function breakDown({ app, page }: RunningApp): Promise<void> {
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.webContents.getOSProcessId(),
  );
  const gone = page.waitForEvent('crash');
  process.kill(pid ?? expect.fail('no window'), 'SIGSEGV');
  await gone;
}

async function expectNothingPersonal(): Promise<void> {
  const at = (part: number) => Math.floor(photo.length * part);
  const pieces = PIECES.map((part) => photo.subarray(at(part), at(part) + PIECE_BYTES));
  const [first, second] = recoveryGroups(recoveryKey);
  const sheet = [recoveryKey.slice(0, 12), `${first} ${second}`];
  for (const name of ['record', 'home', 'tmp', 'stick'])
    expect(await findTraces(place(name), [...PERSONAL, ...sheet, ...pieces, ...BEGINNINGS]), name).toEqual([]);
}

test('E30 after a day’s work on the real desk no byte on disk and stick holds a name, number, phone, address, note or picture', async () => {
  const desk = await start();
  await choosePdfFolder(desk, place('papers'));
  await takeIn(desk);
  await note(desk);
  await putRight(desk);
  await endOfDay(desk);
  await ask(desk);
  await desk.close();
  expect((await readdir(place('stick'))).length).toBeGreaterThan(0);
  expect((await readdir(join(place('record'), 'desk', 'journal'))).length).toBeGreaterThan(0);
  await expectNothingPersonal();
  // The search does find what lies open by design: who works here, in the vault alone.
  const open = await findTraces(place('record'), [OPERATOR]);
  expect(open.map(({ file }) => file).filter((file) => !/^desk.vault/.test(file))).toEqual([]);
  expect(open.length).toBeGreaterThan(0);
});

test('E30 nor after its page broke down and it was killed in the middle of it', async () => {
  const desk = await start();
  await note(desk);
  await ask(desk);
  await breakDown(desk);
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
