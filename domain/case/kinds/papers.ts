import { z } from 'zod';
import { isJson, type Json } from '../../ledger/canonical-json.ts';
import { registers } from '../register.ts';
import { defineKind } from './define-kind.ts';

/** Walks a paper once; zod's own makes a copy of each of its hundred lines. */
const json: z.ZodType<Json> = z.custom<Json>(isJson);

/** `paper.issued`: freezes what the paper states and the version of its layout, so that a reprint is identical. */
export const paperIssued = defineKind({
  kind: 'paper.issued',
  v: 1,
  schema: z.object({
    paper: z.string(),
    type: z.string(),
    number: z.string(),
    title: z.string(),
    layout: z.int().positive(),
    copies: z.int().positive(),
    steps: z.array(z.string()),
    content: json,
  }),
  writes: ({ paper, ...fact }) => [{ register: registers.paper(paper), fact }],
});
export type PaperIssued = z.infer<typeof paperIssued.schema>;

/** `paper.printed`: paper left the printer (or a PDF the program). `reason` says why it was printed again. */
export const paperPrinted = defineKind({
  kind: 'paper.printed',
  v: 1,
  schema: z.object({
    paper: z.string(),
    copies: z.int().positive(),
    to: z.enum(['printer', 'pdf']),
    reason: z.string(),
  }),
  writes: ({ paper, ...fact }, header) => [
    { register: registers.printing(`${header.ledger}:${header.seq}`), fact: { paper, ...fact } },
  ],
});

/** `paper.voided`: the number stays in the series, the paper no longer holds. */
export const paperVoided = defineKind({
  kind: 'paper.voided',
  v: 1,
  schema: z.object({ paper: z.string(), reason: z.string() }),
  writes: ({ paper, reason }) => [
    { register: registers.paperVoided(paper), fact: { voided: true }, detail: { reason } },
  ],
});
