import type { Failure } from '../contract/channel.ts';
import type { Printer } from '../contract/printing-contract.ts';

/** The printing of the operating system. */
export interface PrinterSystem {
  readonly list: () => Promise<readonly Printer[]>;
  /** Hands a file over and answers once the system has its own copy. `printer` is one of `list`. */
  readonly print: (file: string, printer: string, copies: number) => Promise<{ readonly ok: true } | Failure>;
}

export const noPrinter: Failure = { ok: false, code: 'no-printer', detail: '' };

export function printerFailed(detail: string): Failure {
  return { ok: false, code: 'printer-failed', detail };
}
