import type { Parts } from '../parts.ts';
import type { PackKind, PackRecord } from '../schema.ts';
import { type Adopted, adoptPack, type OfferedPack, type PackInUse, packHash, readPack } from './packs.ts';
import type { ValidatePack } from './validate-pack.ts';

export type PackReading<Value> = PackInUse<Value> | { readonly hash: ''; readonly problem: string } | null;

/** A pack that is kept, without its text. */
export type KeptPack = Omit<PackRecord, 'text'>;

export type PackShelf = {
  readonly adopt: <Value>(pack: OfferedPack, validate: ValidatePack<Value>) => Promise<Adopted>;
  /** Parsed once a pack: the same `validate` gets the same value back. */
  readonly read: <Value>(kind: PackKind, validate: ValidatePack<Value>) => Promise<PackReading<Value>>;
  readonly kept: (kind: PackKind) => Promise<readonly KeptPack[]>;
  /** Whether this very text is kept, unchanged. */
  readonly holds: (text: string) => Promise<boolean>;
};

/** `calendarChanged`: what is still to be done when another calendar may be in use. */
export function createPackShelf(
  parts: Pick<Parts, 'db' | 'ports' | 'bridge' | 'store' | 'judgeOnce'>,
  calendarChanged: () => Promise<void>,
): PackShelf {
  return {
    adopt: async (pack, validate) => {
      const adopted = await adoptPack(parts, pack, parts.judgeOnce(validate));
      if (pack.kind === 'calendar') await calendarChanged();
      return adopted;
    },
    read: (kind, validate) => readPack(parts, kind, parts.judgeOnce(validate)),
    holds: async (text) => (await parts.db.packs.get(packHash(text)))?.text === text,
    kept: async (kind) => {
      const records = await parts.db.packs.where('kind').equals(kind).toArray();
      return records.map(({ text: _, ...pack }) => pack);
    },
  };
}
