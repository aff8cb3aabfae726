import { print as printPdf } from 'pdf-to-printer';
import { errorCode } from '../journal/failure.ts';
import { askWindowsPrinters } from './ask-windows-printers.ts';
import { type PrinterSystem, printerFailed } from './printers.ts';

/** Printing on Windows through the PDF printer that `pdf-to-printer` brings along; its list of printers breaks on long lines. */
export const windowsPrinters: PrinterSystem = { list: askWindowsPrinters, print };

async function print(file: string, printer: string, copies: number) {
  try {
    await printPdf(file, { printer, copies, silent: true, paperSize: 'A4', scale: 'noscale' });
    return { ok: true as const };
  } catch (problem) {
    return printerFailed(errorCode(problem));
  }
}
