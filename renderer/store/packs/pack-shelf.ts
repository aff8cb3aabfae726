import type { Parts } from '../parts.ts';
import { withCalendarPack } from '../place.ts';
import type { PackKind, PackRecord } from '../schema.ts';
import {
  type Adopted,
  adoptPack,
  type OfferedPack,
  type PackInUse,
  packHash,
  readPack,
  type ValidatePack,
} from './packs.ts';
import { validateCalendar } from './validate-calendar.ts';

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

/** `calendarChanged`: what is still to be done when another calendar is in use. */
export function createPackShelf(parts: Parts, calendarChanged: () => Promise<void>): PackShelf {
  const parsed = new WeakMap<object, Map<string, unknown>>();
  /** Judges a text once; packs are immutable, so what was sound stays so. */
  const once =
    <Value>(validate: ValidatePack<Value>): ValidatePack<Value> =>
    (text) => {
      const known = parsed.get(validate) ?? new Map<string, unknown>();
      parsed.set(validate, known);
      if (known.has(text)) return { ok: true, value: known.get(text) as Value };
      const judged = validate(text);
      if (judged.ok) known.set(text, judged.value);
      return judged;
    };
  const refreshCalendar = async () => {
    const calendar = await readPack(parts, 'calendar', validateCalendar);
    const pack = calendar && 'value' in calendar ? calendar.value : null;
    parts.memory.place = withCalendarPack(parts.memory.place, pack);
    await calendarChanged();
    parts.shelf.touch();
  };
  return {
    adopt: async (pack, validate) => {
      const adopted = await adoptPack(parts, pack, once(validate));
      if (pack.kind === 'calendar') await refreshCalendar();
      return adopted;
    },
    read: (kind, validate) => readPack(parts, kind, once(validate)),
    holds: async (text) => (await parts.db.packs.get(packHash(text)))?.text === text,
    kept: async (kind) => {
      const records = await parts.db.packs.where('kind').equals(kind).toArray();
      return records.map(({ text: _, ...pack }) => pack);
    },
  };
}
