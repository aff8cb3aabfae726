import type { Failure } from '../contract/channel.ts';
import type { Printer } from '../contract/printing-contract.ts';
import { withPatience } from './with-patience.ts';

/** The printing of the operating system. */
export interface PrinterSystem {
  readonly list: () => Promise<readonly Printer[]>;
  /** Hands a file over and answers once the system has its own copy. `printer` is one of `list`. */
  readonly print: (file: string, printer: string, copies: number) => Promise<{ readonly ok: true } | Failure>;
}

/** A printer server that is away answers late, a spooler that hangs never. Milliseconds. */
const LIST_PATIENCE = 60_000;

/** A system that cannot tell (no PowerShell, no CUPS, a spooler that hangs) has none: the screen says so. */
export async function printersOf(system: PrinterSystem): Promise<readonly Printer[]> {
  return await withPatience(LIST_PATIENCE, system.list()).catch(() => []);
}

export const noPrinter: Failure = { ok: false, code: 'no-printer', detail: '' };

export function printerFailed(detail: string): Failure {
  return { ok: false, code: 'printer-failed', detail };
}
