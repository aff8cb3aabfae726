import { failureText } from '../../printing/paper-pdf.ts';
import { usePrinterChoice } from '../../printing/use-printer-choice.ts';
import { bridge } from '../../shell/bridge.ts';
import { say } from '../../shell/messages.ts';
import { FILES_TEXT } from '../../text/files.ts';

/**
 * Prints a document as it is, one copy, on this desk's printer. There is no saving beside the desk: an opened file on the
 * disk would be what sealing is there to prevent.
 */
export function usePrint(): {
  readonly blocked: string | null;
  readonly print: (pdf: Uint8Array<ArrayBuffer>, pages: number) => Promise<void>;
} {
  const { printer } = usePrinterChoice();
  return {
    blocked: printer ? null : FILES_TEXT.viewer.noPrinter,
    print: async (pdf, pages) => {
      if (!printer) return;
      const printed = await bridge()
        .call('printing.print', { pdf, printer: printer.name, copies: 1 })
        .catch(() => null);
      if (printed?.ok) say({ level: 'done', text: FILES_TEXT.viewer.printed(pages) });
      else say({ level: 'error', text: failureText(printed?.code ?? ''), code: printed?.code ?? 'print' });
    },
  };
}
