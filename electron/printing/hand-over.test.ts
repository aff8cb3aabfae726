import { mkdtemp, readFile, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { handOver } from './hand-over.ts';
import { type PrinterSystem, printerFailed, printersOf } from './printers.ts';
import { sweepLeftBehind } from './temporary-file.ts';

afterEach(() => {
  vi.useRealTimers();
});

const PDF = Uint8Array.of(0x25, 0x50, 0x44, 0x46);
/** Windows keeps no modes: there the temporary folder is its user's own. */
const OWNER_ALONE = process.platform === 'win32' ? 0o666 : 0o700;
const PRINTERS = [
  { name: 'a', label: 'A', isDefault: false },
  { name: 'b', label: 'B', isDefault: true },
];

function systemThat(print: PrinterSystem['print']): PrinterSystem {
  return { list: async () => PRINTERS, print };
}

test('the printer gets a file that only this user can read, and it is gone afterwards', async () => {
  const seen: { path: string; mode: number; bytes: Uint8Array; to: string }[] = [];
  const system = systemThat(async (path, to) => {
    const { mode } = await stat(dirname(path));
    seen.push({ path, mode: mode & 0o777, bytes: new Uint8Array(await readFile(path)), to });
    return { ok: true };
  });
  expect(await handOver(system, { pdf: PDF, printer: '', copies: 1 })).toEqual({ ok: true });
  expect(seen).toMatchObject([{ mode: OWNER_ALONE, bytes: PDF, to: 'b' }]);
  await expect(stat(dirname(seen[0]?.path ?? ''))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('the file is gone also when the printer failed', async () => {
  let folder = '';
  const system = systemThat(async (path) => {
    folder = dirname(path);
    return printerFailed('lp 1');
  });
  expect(await handOver(system, { pdf: PDF, printer: 'a', copies: 1 })).toMatchObject({ code: 'printer-failed' });
  await expect(stat(folder)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a printer that the system does not have is refused before anything is written', async () => {
  const system = systemThat(() => Promise.reject(new Error('was called')));
  expect(await handOver(system, { pdf: PDF, printer: 'c', copies: 1 })).toMatchObject({ code: 'no-printer' });
});

test('a system that cannot tell its printers has none, and the paper is said not to be printed', async () => {
  const system: PrinterSystem = {
    list: () => Promise.reject(new Error('no PowerShell')),
    print: async () => ({ ok: true }),
  };
  expect(await handOver(system, { pdf: PDF, printer: '', copies: 1 })).toMatchObject({ code: 'no-printer' });
});

test('E33 a printer that never answers is given up, and its file is gone', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { promise: reached, resolve } = Promise.withResolvers<string>();
  const system = systemThat((path) => {
    resolve(dirname(path));
    return new Promise(() => undefined);
  });
  const done = handOver(system, { pdf: PDF, printer: '', copies: 1 });
  const folder = await reached;
  await vi.runAllTimersAsync();
  expect(await done).toEqual({ ok: false, code: 'printer-silent', detail: '' });
  await expect(stat(folder)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a system that never tells its printers has none', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const listed = printersOf({ list: () => new Promise(() => undefined), print: async () => ({ ok: true }) });
  await vi.runAllTimersAsync();
  expect(await listed).toEqual([]);
});

const newFolder = () => mkdtemp(join(tmpdir(), 'yichuang-print-'));

test('E33 what a power cut left in the temporary folder is removed by the next start, what is being printed stays', async () => {
  const [left, ahead, current] = [await newFolder(), await newFolder(), await newFolder()];
  const now = Date.now();
  const hour = 3_600_000;
  await utimes(left, new Date(now - hour), new Date(now - hour));
  // A clock that fell back while the power was off.
  await utimes(ahead, new Date(now + hour), new Date(now + hour));
  await sweepLeftBehind({ now: () => now, after: () => () => undefined }).swept;
  for (const gone of [left, ahead]) await expect(stat(gone)).rejects.toMatchObject({ code: 'ENOENT' });
  expect((await stat(current)).isDirectory()).toBe(true);
});

test('E33 where the power came back at once, the same start removes it as soon as nobody can be printing it', async () => {
  const left = await newFolder();
  let now = Date.now() + 60_000;
  const later: { readonly milliseconds: number; readonly work: () => unknown }[] = [];
  const after = (milliseconds: number, work: () => unknown) => {
    later.push({ milliseconds, work });
    return () => undefined;
  };
  await sweepLeftBehind({ now: () => now, after }).swept;
  expect((await stat(left)).isDirectory()).toBe(true);
  for (const { milliseconds, work } of later) {
    now += milliseconds;
    await work();
  }
  await expect(stat(left)).rejects.toMatchObject({ code: 'ENOENT' });
});
