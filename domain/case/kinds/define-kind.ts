import type { z } from 'zod';
import type { Json } from '../../ledger/canonical-json.ts';
import type { EntryHeader } from '../../ledger/entry.ts';
import type { Write } from '../register.ts';

/**
 * A kind of entry: its current version, the shape of its content, what it writes.
 * `upcast` turns a content of the version given into the next one; there is one for each older version.
 */
export type Kind<Data extends Json = Json> = {
  readonly kind: string;
  readonly v: number;
  readonly schema: z.ZodType<Data>;
  readonly writes: (data: Data, header: EntryHeader) => readonly Write[];
  readonly upcast?: Readonly<Record<number, (data: Json) => Json>>;
};

export function defineKind<Data extends Json>(kind: Kind<Data>): Kind<Data> {
  return kind;
}

/** Reads the content of an entry in the current version of its kind; null when it cannot be understood here. */
export function readContent<Data extends Json>(kind: Kind<Data>, v: number, data: Json): Data | null {
  let current = data;
  for (let version = v; version < kind.v; version += 1) {
    const step = kind.upcast?.[version];
    if (!step) return null;
    current = step(current);
  }
  const parsed = v > kind.v ? null : kind.schema.safeParse(current);
  return parsed?.success ? parsed.data : null;
}
