import { UI_TEXT } from '../text.ts';

type MaskedProps = {
  /** As masked for lists: `王*`, `4331**********1234`. */
  readonly value: string;
  /** The full value, where showing it was asked for; null keeps it hidden. */
  readonly shown?: string | null;
};

/** A personal datum as lists show it. */
export function Masked({ value, shown = null }: MaskedProps) {
  return shown === null ? <span title={UI_TEXT.masked}>{value}</span> : <span>{shown}</span>;
}
