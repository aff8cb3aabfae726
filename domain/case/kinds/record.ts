import { z } from 'zod';
import { entryRef } from '../../ledger/entry.ts';
import { registers } from '../register.ts';
import { defineKind } from './define-kind.ts';

/** `act.undone`: entries that no longer count. They stay on the time line, struck through. */
export const actUndone = defineKind({
  kind: 'act.undone',
  v: 1,
  schema: z.object({ entries: z.array(entryRef).min(1), reason: z.string() }),
  writes: () => [],
});

/**
 * `conflict.settled`: a person decided between contradicting facts of one register, having seen both, and keeps what
 * the entry `keep` states. A third answer is an ordinary later entry.
 */
export const conflictSettled = defineKind({
  kind: 'conflict.settled',
  v: 1,
  schema: z.object({ register: z.string(), keep: entryRef, reason: z.string() }),
  writes: () => [],
});
export type ConflictSettled = z.infer<typeof conflictSettled.schema>;

/** `note.added`: a remark for the colleagues. */
export const noteAdded = defineKind({
  kind: 'note.added',
  v: 1,
  schema: z.object({ text: z.string().min(1).max(2000) }),
  writes: ({ text }, header) => [{ register: registers.note(`${header.ledger}:${header.seq}`), fact: text }],
});
