import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Layout } from '../../electron/contract/printing-contract.ts';
import { choosePdfFolder } from './support/answer-dialogs.ts';
import { deskForAll, printServerForAll } from './support/for-file.ts';
import { launchApp, newDataFolder } from './support/launch-app.ts';
import type { PlayedPrinter } from './support/private-cups.ts';

let printer: PlayedPrinter;

const cups = printServerForAll();
const running = deskForAll(async (folder) => {
  printer = await cups.addPrinter('front-desk', '一号窗口打印机');
  await cups.addPrinter('broken', '坏了的打印机');
  await cups.admin('cupsdisable', ['broken']);
  return await launchApp(folder, cups.environment);
});

const ROWS = Array.from({ length: 120 }, (_, row) => `<tr><td>${row + 1}</td><td>出生医学证明</td></tr>`).join('');
const slip: Layout = {
  html: `<h1>材料移交单</h1><p>经办人：𬭚石㛃 🙂</p><table><thead><tr><th>序号</th><th>材料名称</th></tr></thead><tbody>${ROWS}</tbody></table>`,
  styles: 'body{font-family:"Noto Sans CJK SC",sans-serif;font-size:11pt} td,th{border:1px solid #000}',
  number: '4331270000010001',
  landscape: false,
};

async function render(layout: Layout) {
  const rendered = await running.call('printing.render', { layout });
  if (!rendered.ok) throw new Error(rendered.code);
  return rendered;
}

function textOf(pdf: Uint8Array): string {
  return execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
}

test('a long paper becomes A4 pages with its number and 第 x 页 / 共 y 页 on each, its head row repeated', async () => {
  const { pdf, pages } = await render(slip);
  const sheets = textOf(pdf)
    .split('\f')
    .filter((sheet) => sheet.trim() !== '');
  expect(pages).toBe(sheets.length);
  expect(pages).toBeGreaterThan(2);
  sheets.forEach((sheet, index) => {
    expect(sheet).toContain('4331270000010001');
    expect(sheet.replaceAll(/\s/g, '')).toContain(`第${index + 1}页/共${pages}页`);
    expect(sheet).toContain('材料名称');
  });
  expect(sheets[0]).toContain('𬭚石㛃');
});

test('a paper is rendered without scripts, without the network, and stays readable with hostile text in it', async () => {
  const html = `<p id="a">原文</p><script>document.getElementById("a").textContent="改过"</script><img src="https://example.com/x.png"><iframe src="app://yichuang/index.html"></iframe>`;
  const { pdf, pages } = await render({ ...slip, html, styles: '</style><p>漏出</p><style>', number: '<b>1</b>' });
  const text = textOf(pdf);
  expect(pages).toBe(1);
  expect(text).toContain('原文');
  expect(text).not.toContain('改过');
  expect(text).not.toContain('漏出');
  expect(text).toContain('<b>1</b>');
});

test('papers asked for at the same time are made one after the other and do not mix', async () => {
  const texts = await Promise.all(
    [1, 2, 3, 4].map(async (each) => textOf((await render({ ...slip, html: `<p>第${each}张</p>` })).pdf)),
  );
  expect(texts.map((text) => text.match(/第\d张/g))).toEqual([['第1张'], ['第2张'], ['第3张'], ['第4张']]);
});

test('the printers of the system are listed with their descriptions', async () => {
  expect(await running.call('printing.printers', undefined)).toEqual(
    expect.arrayContaining([{ name: 'front-desk', label: '一号窗口打印机', isDefault: false }]),
  );
});

test('two copies of a Chinese paper arrive at the printer, and no file is left behind', async () => {
  const { pdf } = await render(slip);
  const job = printer.nextJob();
  expect(await running.call('printing.print', { pdf, printer: 'front-desk', copies: 2, begun: 0 })).toEqual({
    ok: true,
  });
  const copies = (await job).toString('latin1').split(/(?=%PDF-)/);
  expect(copies).toHaveLength(2);
  for (const copy of copies) expect(textOf(Buffer.from(copy, 'latin1'))).toContain('材料移交单');
  expect((await readdir(tmpdir())).filter((name) => name.startsWith('yichuang-print-'))).toEqual([]);
});

test('an unknown, a stopped and an oddly named printer are refused with a code', async () => {
  const { pdf } = await render(slip);
  const print = (name: string) => running.call('printing.print', { pdf, printer: name, copies: 1, begun: 0 });
  expect(await print('nowhere')).toMatchObject({ ok: false, code: 'no-printer' });
  expect(await print('')).toMatchObject({ ok: false, code: 'no-printer' });
  expect(await print('-o; touch /tmp/x')).toMatchObject({ ok: false, code: 'no-printer' });
  expect(await print('broken')).toEqual({ ok: false, code: 'printer-failed', detail: 'disabled' });
});

test('a PDF is saved into the chosen folder and never over another', async () => {
  const { pdf } = await render(slip);
  const folder = join(running.dataFolder, '存档');
  await choosePdfFolder(running, folder);
  const save = () => running.call('printing.save', { pdf, name: '移交单_4331270000010001', begun: 0 });
  expect(await save()).toEqual({ ok: true, path: join(folder, '移交单_4331270000010001.pdf') });
  expect(await save()).toEqual({ ok: true, path: join(folder, '移交单_4331270000010001-2.pdf') });
  expect(new Uint8Array(await readFile(join(folder, '移交单_4331270000010001.pdf')))).toEqual(pdf);
});

test('a program that is closed while papers are still being made ends all the same', async () => {
  const own = await newDataFolder();
  for (const wait of [0, 60, 200]) {
    const desk = await launchApp(own.folder);
    // Asked for and not waited for: their answers never come.
    for (let each = 0; each < 8; each += 1) desk.call('printing.render', { layout: slip }).catch(() => undefined);
    await new Promise((done) => setTimeout(done, wait));
    const gone = new Promise((done) => desk.app.process().once('exit', done));
    await desk.close();
    await gone;
  }
  await own.remove();
});
