import { join } from 'node:path';
import type { Report } from '../ipc/answer.ts';
import type { Handlers } from '../ipc/handlers.ts';
import type { PreferencesFile } from '../preferences.ts';
import { systemPorts } from '../system-ports.ts';
import { handOver } from './hand-over.ts';
import { openPress } from './press.ts';
import { type PrinterSystem, printersOf } from './printers.ts';
import { savePdf } from './save-pdf.ts';
import { sweepLeftBehind } from './temporary-file.ts';

type PrintingChannels = Pick<Handlers, 'printing.render' | 'printing.printers' | 'printing.print' | 'printing.save'>;

export type PrintingRoom = { readonly handlers: PrintingChannels; readonly dispose: () => Promise<void> };

/** Layout to PDF, PDF to the system's printer or into a folder. */
export function printingRoom(given: {
  readonly preferences: PreferencesFile;
  readonly documentsFolder: string;
  readonly report: Report;
}): PrintingRoom {
  const press = openPress(given.report);
  const sweeping = sweepLeftBehind(systemPorts);
  const folder = () => given.preferences.current().pdfFolder || join(given.documentsFolder, '一窗');
  return {
    handlers: {
      'printing.render': ({ layout }) => press.render(layout),
      'printing.printers': async () => [...(await printersOf(await printerSystem()))],
      'printing.print': async (job) => handOver(await printerSystem(), job),
      'printing.save': ({ pdf, name }) => savePdf(folder(), name, pdf),
    },
    dispose: async () => {
      sweeping.callOff();
      press.dispose();
    },
  };
}

/** Only what this system has is loaded: the Windows printer is a package with an executable. */
async function printerSystem(): Promise<PrinterSystem> {
  return process.platform === 'win32'
    ? (await import('./windows-printers.ts')).windowsPrinters
    : (await import('./cups-printers.ts')).cupsPrinters;
}
