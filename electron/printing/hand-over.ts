import type { Failure } from '../contract/channel.ts';
import { diskFailure } from '../journal/failure.ts';
import { noPrinter, type PrinterSystem } from './printers.ts';
import { withTemporaryFile } from './temporary-file.ts';

/** Prints a PDF; '' is the system's default printer. Codes: `no-printer`, `printer-failed`, the disk's. */
export async function handOver(
  system: PrinterSystem,
  { pdf, printer, copies }: { readonly pdf: Uint8Array; readonly printer: string; readonly copies: number },
): Promise<{ readonly ok: true } | Failure> {
  const printers = await system.list().catch(() => []);
  const chosen = printers.find((each) => (printer === '' ? each.isDefault : each.name === printer));
  if (chosen === undefined) return noPrinter;
  try {
    return await withTemporaryFile(pdf, (file) => system.print(file, chosen.name, copies));
  } catch (problem) {
    return diskFailure(problem);
  }
}
