import type { Json } from '../ledger/canonical-json.ts';
import type { Entry } from '../ledger/entry.ts';
import { KINDS } from './kinds/registry.ts';

type Known = { readonly kind: string; readonly v: number; readonly data: Json | null };

/** A memo, not state: contents never change, and what was read of one holds wherever the same object turns up. */
const known = new WeakMap<object, Known>();

/**
 * The content of an entry in the current version of its kind; null when it is not understood here. An act foresees its
 * case several times over the same contents, and checking a large one against its shape costs more than folding a case.
 */
export function readContentOnce({ kind, v, data }: Pick<Entry, 'kind' | 'v' | 'data'>): Json | null {
  const held = typeof data === 'object' && data !== null ? known.get(data) : undefined;
  if (held?.kind === kind && held.v === v) return held.data;
  const read = KINDS.get(kind)?.read(v, data) ?? null;
  if (typeof data === 'object' && data !== null) known.set(data, { kind, v, data: read });
  return read;
}

/** `kept` is the canonical form of `given`, so that what was read of the one need not be read again of the other. */
export function isSameContent(given: Json, kept: Json): void {
  const held = typeof given === 'object' && given !== null ? known.get(given) : undefined;
  if (held && typeof kept === 'object' && kept !== null) known.set(kept, held);
}
