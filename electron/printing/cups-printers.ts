import type { Printer } from '../contract/printing-contract.ts';
import { type PrinterSystem, printerFailed } from './printers.ts';
import { runTool } from './run-tool.ts';

/** Printing on Linux (UOS, Kylin, Debian) through the tools of CUPS, as `docs/decisions/0013-printers.md` explains. */
export const cupsPrinters: PrinterSystem = { list, print };

async function list(): Promise<readonly Printer[]> {
  const [names, ofDefault, details] = await Promise.all([
    runTool('lpstat', ['-e']),
    runTool('lpstat', ['-d']),
    runTool('lpstat', ['-l', '-p']),
  ]);
  return parsePrinters(names.output, ofDefault.output, details.output);
}

/** Reads what `lpstat -e`, `lpstat -d` and `lpstat -l -p` say in English. */
export function parsePrinters(names: string, ofDefault: string, details: string): readonly Printer[] {
  const standard = /^system default destination: (\S+)/m.exec(ofDefault)?.[1];
  const found = names.split('\n').map((line) => line.trim());
  return found
    .filter((name) => name !== '')
    .map((name) => ({ name, label: descriptionOf(name, details) || name, isDefault: name === standard }));
}

function descriptionOf(name: string, details: string): string {
  const part = details.split(/^printer /m).find((each) => each.startsWith(`${name} `));
  return /^\s+Description: (.+)$/m.exec(part ?? '')?.[1]?.trim() ?? '';
}

async function print(file: string, printer: string, copies: number) {
  const state = await runTool('lpstat', ['-p', printer]);
  // CUPS takes jobs for a stopped printer and keeps them; the clerk would wait for a paper that does not come.
  if (/\bdisabled\b/.test(state.output)) return printerFailed('disabled');
  const { code } = await runTool('lp', ['-d', printer, '-n', String(copies), '-o', 'media=A4', '--', file]);
  // `lp` ends after the server has its own copy, so the file may go.
  return code === 0 ? { ok: true as const } : printerFailed(`lp ${code}`);
}
