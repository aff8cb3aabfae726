import { LABEL } from '../text/papers.ts';
import type { PaperBlock } from './paper-content.ts';

type Column = Extract<PaperBlock, { kind: 'table' }>['columns'][number];
type Rows = readonly (readonly string[])[];

/** How wide a column is beside the others; figures do not wrap, digits of a code are drawn for the scanner. */
export type Width = number | { readonly figures: number } | { readonly codes: number };

/** 原件、页数、份数. */
export const COUNT: Width = { figures: 0.9 };
/** 复印件, whose head is longer. */
export const COPIES: Width = { figures: 1.2 };
export const CODE: Width = { codes: 1.1 };
/** 序号. */
export const SERIAL: Width = { figures: 0.85 };

/** A column for each label. */
export function columnsOf<const Labels extends readonly string[]>(
  labels: Labels,
  widths: { readonly [At in keyof Labels]: Width },
): readonly Column[] {
  return labels.map((label, at) => columnOf(label, widths[at] ?? 1));
}

function columnOf(label: string, width: Width): Column {
  if (typeof width === 'number') return { label, width, figures: false };
  if ('codes' in width) return { label, width: width.codes, figures: false, codes: true };
  return { label, width: width.figures, figures: true };
}

/** A table; `empty` stands in it where it has no rows, rows of the indices `struck` no longer hold. */
export function tableBlock(
  title: string,
  columns: readonly Column[],
  rows: Rows,
  empty: string,
  struck: readonly number[] = [],
): PaperBlock {
  return { kind: 'table', title, columns: [...columns], rows: rows.map((row) => [...row]), struck: [...struck], empty };
}

/** A table whose rows are counted from 1 in a column before the others. */
export function listBlock(
  title: string,
  columns: readonly Column[],
  rows: Rows,
  empty: string,
  struck: readonly number[] = [],
): PaperBlock {
  const counted = rows.map((row, at) => [String(at + 1), ...row]);
  return tableBlock(title, [columnOf(LABEL.serial, SERIAL), ...columns], counted, empty, struck);
}
