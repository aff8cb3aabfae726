import { useEffect, useState } from 'react';
import type { Printer } from '../../../electron/contract/printing-contract.ts';
import { bridge } from '../shell/bridge.ts';
import { usePreferences } from '../shell/preferences.ts';

export type PrinterChoice = {
  /** Null while the system is being asked. */
  readonly printers: readonly Printer[] | null;
  /** Where papers go now; null when there is none. */
  readonly printer: Printer | null;
  readonly setPrinter: (name: string) => void;
};

/** The printer of the settings, else the system's own, else the first: CUPS often has none of its own. */
export function usePrinterChoice(): PrinterChoice {
  const { preferences } = usePreferences();
  const printers = usePrinters();
  const [chosen, setPrinter] = useState(preferences.printer);
  return { printers, printer: pick(printers ?? [], chosen), setPrinter };
}

/** Null while the system is being asked. */
export function usePrinters(): readonly Printer[] | null {
  const [printers, setPrinters] = useState<readonly Printer[] | null>(null);
  useEffect(() => {
    void bridge()
      .call('printing.printers', undefined)
      .then(setPrinters, () => setPrinters([]));
  }, []);
  return printers;
}

function pick(printers: readonly Printer[], name: string): Printer | null {
  return printers.find((one) => one.name === name) ?? printers.find((one) => one.isDefault) ?? printers[0] ?? null;
}
