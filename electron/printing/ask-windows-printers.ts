import { join } from 'node:path';
import { z } from 'zod';
import type { Printer } from '../contract/printing-contract.ts';
import { runTool } from './run-tool.ts';

/** In the letters of base64, because consoles wrap long lines and know Chinese in many codes. */
const QUESTION = [
  "$ErrorActionPreference = 'Stop'",
  '$found = @(Get-CimInstance Win32_Printer -Property DeviceID,Name,Default | Select-Object DeviceID,Name,Default)',
  '$json = ConvertTo-Json -Compress -InputObject $found',
  '[Console]::Out.Write([Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($json)))',
].join('; ');

const told = z.array(z.object({ DeviceID: z.string(), Name: z.string(), Default: z.boolean().nullable() }));

/**
 * The printers of Windows, by its PowerShell and without showing a window.
 * @throws {Error} when it cannot tell: no PowerShell, no printing service
 */
export async function askWindowsPrinters(): Promise<readonly Printer[]> {
  const { code, output } = await runTool(powerShell(), ['-NoProfile', '-NonInteractive', '-Command', QUESTION]);
  if (code !== 0) throw new Error(`PowerShell ended with ${code}`);
  return parseWindowsPrinters(output);
}

/** By its full path: Windows would first look for the name in the working directory. */
function powerShell(): string {
  return join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
}

/**
 * Reads the answer to `QUESTION`.
 * @throws {Error} when it is none
 */
export function parseWindowsPrinters(answer: string): readonly Printer[] {
  const printers = told.parse(JSON.parse(Buffer.from(answer.trim(), 'base64').toString('utf8')));
  return printers.map(({ DeviceID, Name, Default }) => ({ name: DeviceID, label: Name, isDefault: Default === true }));
}
