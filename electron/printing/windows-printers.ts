import { getDefaultPrinter, getPrinters, print as printPdf } from 'pdf-to-printer';
import type { Printer } from '../contract/printing-contract.ts';
import { errorCode } from '../journal/failure.ts';
import { type PrinterSystem, printerFailed } from './printers.ts';

/** Printing on Windows through the PDF printer that `pdf-to-printer` brings along. */
export const windowsPrinters: PrinterSystem = { list, print };

async function list(): Promise<readonly Printer[]> {
  const [all, standard] = await Promise.all([getPrinters(), getDefaultPrinter()]);
  return all.map(({ name, deviceId }) => ({ name: deviceId, label: name, isDefault: deviceId === standard?.deviceId }));
}

async function print(file: string, printer: string, copies: number) {
  try {
    await printPdf(file, { printer, copies, silent: true, paperSize: 'A4', scale: 'noscale' });
    return { ok: true as const };
  } catch (problem) {
    return printerFailed(errorCode(problem));
  }
}
