import type { Failure } from '../contract/channel.ts';
import { diskFailure } from '../journal/failure.ts';
import { noPrinter, type PrinterSystem, printersOf } from './printers.ts';
import { withTemporaryFile } from './temporary-file.ts';
import { TooLong, withPatience } from './with-patience.ts';

/** A long day log on a slow printer takes its time; beyond this the spooler hangs, or waits for somebody's answer. Milliseconds. */
const PATIENCE = 120_000;

/**
 * Prints a PDF; '' is the system's default printer. Codes: `no-printer`, `printer-failed`, `printer-silent` (whether the paper
 * comes is not known), the disk's.
 */
export async function handOver(
  system: PrinterSystem,
  { pdf, printer, copies }: { readonly pdf: Uint8Array; readonly printer: string; readonly copies: number },
): Promise<{ readonly ok: true } | Failure> {
  const printers = await printersOf(system);
  const chosen = printers.find((each) => (printer === '' ? each.isDefault : each.name === printer));
  if (chosen === undefined) return noPrinter;
  try {
    return await withTemporaryFile(pdf, (file) => withPatience(PATIENCE, system.print(file, chosen.name, copies)));
  } catch (problem) {
    if (problem instanceof TooLong) return { ok: false, code: 'printer-silent', detail: '' };
    return diskFailure(problem);
  }
}
