import { SelectField } from '../../ui/fields/select-field.tsx';
import { PRINTING_TEXT } from '../text/printing.ts';
import type { PrinterChoice } from './use-printer-choice.ts';

/** Which printer papers go to now. */
export function PrinterField({ name, choice }: { readonly name: string; readonly choice: PrinterChoice }) {
  const { printers, printer, setPrinter } = choice;
  return (
    <SelectField
      label={PRINTING_TEXT.printer}
      name={name}
      value={printer?.name ?? ''}
      onChange={setPrinter}
      options={(printers ?? []).map((one) => ({ value: one.name, label: one.label || one.name }))}
    />
  );
}
