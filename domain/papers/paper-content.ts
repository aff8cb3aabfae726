import { z } from 'zod';

/**
 * What a paper states, as data: frozen in `paper.issued`, so that a reprint is identical. A layout only sets it.
 * Every block is something a clerk can point at on the sheet. Everywhere in a paper `''` is a place to fill by hand and
 * is drawn as one; data that is not there is written `——`. A `\n` in a cell or value begins a new line.
 */
const cell = z.string();

export const paperBlock = z.discriminatedUnion('kind', [
  /** A line of labelled facts, two pairs a row; a `wide` one has a row of its own. */
  z.object({
    kind: z.literal('facts'),
    title: z.string(),
    rows: z.array(z.object({ label: z.string(), value: z.string(), wide: z.boolean() })),
  }),
  /** A row of a single cell is a heading across the table, for the rows after it. */
  z.object({
    kind: z.literal('table'),
    title: z.string(),
    /**
     * Widths are relative; `figures` columns are set in tabular figures and do not wrap; digits in a `codes` column are
     * drawn as a QR code for the scanner.
     */
    columns: z.array(
      z.object({
        label: z.string(),
        width: z.number().positive(),
        figures: z.boolean(),
        codes: z.boolean().optional(),
      }),
    ),
    rows: z.array(z.array(cell)),
    /** Indices of rows that no longer hold and are struck through. */
    struck: z.array(z.int().nonnegative()),
    empty: z.string(),
  }),
  z.object({ kind: z.literal('paragraphs'), title: z.string(), lines: z.array(z.string()) }),
  /** Tick boxes, some ticked already, the others to be ticked by hand. */
  z.object({
    kind: z.literal('choices'),
    title: z.string(),
    options: z.array(z.object({ label: z.string(), ticked: z.boolean() })),
  }),
]);
export type PaperBlock = z.infer<typeof paperBlock>;

export const paperContent = z.object({
  type: z.string(),
  title: z.string(),
  /** The heading above the title: county and hall. */
  heading: z.string(),
  number: z.string(),
  /** The authority's own 文号 (永×受〔2026〕0001号): '' to fill by hand, null where none belongs. */
  docNumber: z.string().nullable(),
  caseNumber: z.string(),
  /** To whom it is addressed; '' where it is addressed to nobody. */
  addressee: z.string(),
  blocks: z.array(paperBlock),
  /** Detail that stands behind what is signed, from a page of its own on. */
  annex: z.array(paperBlock).optional(),
  /** 法律依据, a line each. */
  basis: z.array(z.string()),
  /** Who signs: role, name typed under it ('' for a blank line), whether a time line follows. */
  signatures: z.array(z.object({ role: z.string(), name: z.string(), time: z.boolean() })),
  /** Place of the seal, named; null where none belongs. */
  seal: z.string().nullable(),
  /** Several authorities that each put their seal on it; absent where it bears one. */
  sealers: z.array(z.string()).min(2).optional(),
  date: z.string(),
  /** Where each copy goes, e.g. 申请人、归档. */
  copies: z.array(z.string()).min(1),
  /** A last line that the county wants under the copies. */
  footer: z.string().optional(),
  landscape: z.boolean(),
  /** Issued in practice mode: every print of it carries the watermark, whatever the mode of the day. */
  practice: z.boolean(),
});
export type PaperContent = z.infer<typeof paperContent>;

/** Raised when a layout changes what is on the sheet; a paper keeps the one it was issued with. */
export const LAYOUT_VERSION = 1;
