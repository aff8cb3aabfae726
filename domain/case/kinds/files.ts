import { z } from 'zod';
import { registers } from '../register.ts';
import { defineKind } from './define-kind.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** Where a document lies: sealed files, named by a hash of their content under a key of the case. */
export const storedFile = z.object({
  name: digest,
  /** A small picture of its first page. */
  thumb: digest,
  bytes: z.int().positive(),
  pages: z.int().positive(),
  /** Of the plain document, so that another desk, whose keys differ, knows it again. The entry itself is sealed. */
  sha256: digest,
});
export type StoredFile = z.infer<typeof storedFile>;

/**
 * `file.attached`: pictures of a paper, as one PDF. `line` of the frozen checklist, '' for what no line asks for (then
 * `title` says what it is). The same `file` again: its pages were added to, turned, sorted; what it was before stays in
 * the history and on the disk.
 */
export const fileAttached = defineKind({
  kind: 'file.attached',
  v: 1,
  schema: z.object({
    file: z.string().min(1),
    line: z.string(),
    title: z.string().max(80),
    media: z.literal('application/pdf'),
    ...storedFile.shape,
    source: z.enum(['camera', 'file', 'paste']),
    /** It was there before; this is how it is now. */
    again: z.boolean(),
    /** The tray whose pages it took, so that a tray left behind by a power cut is not bound twice. */
    tray: z.string().optional(),
  }),
  writes: ({ file, line, sha256, ...detail }) => [
    { register: registers.file(file), fact: { line, sha256 }, detail: { ...detail, tray: detail.tray ?? '' } },
  ],
});
export type FileAttached = z.infer<typeof fileAttached.schema>;

/** `file.removed`: the document no longer counts. It stays in the history and, sealed, on the disk. */
export const fileRemoved = defineKind({
  kind: 'file.removed',
  v: 1,
  schema: z.object({
    file: z.string().min(1),
    line: z.string(),
    title: z.string(),
    reason: z.string().min(1).max(200),
  }),
  writes: ({ file, reason }) => [{ register: registers.file(file), fact: { removed: true }, detail: { reason } }],
});
