import type { Act } from '../../../ui/keys/act.ts';
import { failureText } from '../../printing/paper-pdf.ts';
import { usePrinterChoice } from '../../printing/use-printer-choice.ts';
import { bridge } from '../../shell/bridge.ts';
import { say } from '../../shell/messages.ts';
import { FILES_TEXT } from '../../text/files.ts';

const TEXT = FILES_TEXT.viewer;

/**
 * Prints a document as it is, one copy, on this desk's printer. There is no saving beside the desk: an opened file on the
 * disk would be what sealing is there to prevent.
 */
export function usePrintAct(pdf: Uint8Array<ArrayBuffer> | null, pages: number): Act {
  const { printer } = usePrinterChoice();
  return {
    id: 'file-print',
    key: 'Ctrl+P',
    label: TEXT.print,
    blocked: printer ? null : TEXT.noPrinter,
    run: async () => {
      if (!printer || !pdf) return;
      const printed = await bridge()
        .call('printing.print', { pdf, printer: printer.name, copies: 1, begun: 0 })
        .catch(() => null);
      if (printed?.ok) say({ level: 'done', text: TEXT.printed(pages) });
      else say({ level: 'error', text: failureText(printed?.code ?? ''), code: printed?.code ?? 'print' });
    },
  };
}
