import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Failure } from '../contract/channel.ts';
import { diskFailure } from '../journal/failure.ts';
import { noPrinter, type PrinterSystem } from './printers.ts';

/** Prints a PDF; '' is the system's default printer. Codes: `no-printer`, `printer-failed`, the disk's. */
export async function handOver(
  system: PrinterSystem,
  { pdf, printer, copies }: { readonly pdf: Uint8Array; readonly printer: string; readonly copies: number },
): Promise<{ readonly ok: true } | Failure> {
  const printers = await system.list();
  const chosen = printers.find((each) => (printer === '' ? each.isDefault : each.name === printer));
  if (chosen === undefined) return noPrinter;
  try {
    return await withTemporaryFile(pdf, (file) => system.print(file, chosen.name, copies));
  } catch (problem) {
    return diskFailure(problem);
  }
}

/** A file that only this user can read, gone afterwards. Its name says nothing; CUPS shows it as the job's title. */
async function withTemporaryFile<T>(bytes: Uint8Array, task: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'yichuang-print-'));
  try {
    const file = join(folder, 'yichuang.pdf');
    await writeFile(file, bytes, { mode: 0o600, flag: 'wx' });
    return await task(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
