import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Parts } from '../parts.ts';
import type { PackKind, PackRecord } from '../schema.ts';
import { STORE_TEXT } from '../text/store-text.ts';
import type { ValidatePack } from './validate-pack.ts';

export type PackInUse<Value> = {
  readonly hash: string;
  readonly value: Value;
  readonly origin: PackRecord['origin'];
  readonly name: string;
  readonly adoptedAt: number;
  /** Why a later pack was refused; '' when nothing was. */
  readonly problem: string;
};

/** `name`: the file it came from, for the screen. */
export type OfferedPack = {
  readonly kind: PackKind;
  readonly text: string;
  readonly origin: PackRecord['origin'];
  readonly name: string;
};

export type Adopted = { readonly ok: true; readonly hash: string } | { readonly ok: false; readonly problem: string };

/**
 * Takes a pack into use when it is sound. One that is not never replaces the last good one: its problem is answered, and
 * kept where a shipped one was refused or none is in use. A shipped pack does not push out one that the county imported.
 */
export async function adoptPack<Value>(
  parts: Pick<Parts, 'db' | 'ports' | 'bridge' | 'store'>,
  offered: OfferedPack,
  validate: ValidatePack<Value>,
): Promise<Adopted> {
  const { db, ports } = parts;
  const { kind, text, origin, name } = offered;
  const judged = judge(text, validate);
  const hash = packHash(text);
  const problem = judged.ok && origin === 'imported' ? await keepBesideJournal(parts, offered) : '';
  if (problem !== '') return { ok: false, problem };
  return await db.transaction('rw', [db.packs, db.packsInUse], async () => {
    const pointer = await db.packsInUse.get(kind);
    const inUse = pointer && (await db.packs.get(pointer.hash));
    if (!judged.ok) {
      // Who brings a file in is told there and then; what came with the program nobody else would speak of.
      if (origin === 'shipped' || !inUse)
        await db.packsInUse.put({ kind, hash: pointer?.hash ?? '', problem: judged.problem });
      return { ok: false as const, problem: judged.problem };
    }
    if (origin === 'shipped' && inUse?.origin === 'imported') return { ok: true as const, hash: inUse.hash };
    // Large texts lie in files of their own, which Chromium does not check: one that changed there is written anew.
    const kept = await db.packs.get(hash);
    if (kept?.text !== text)
      await db.packs.put({ hash, kind, text, origin, name, adoptedAt: kept?.adoptedAt ?? ports.now() });
    await db.packsInUse.put({ kind, hash, problem: '' });
    return { ok: true as const, hash };
  });
}

/** What the county imports is saved twice, as all else is. Gives the sentence why not, '' when it was. */
async function keepBesideJournal(
  { bridge, store, ports }: Pick<Parts, 'ports' | 'bridge' | 'store'>,
  { kind, text, name }: OfferedPack,
): Promise<string> {
  const pack = { kind, name, adoptedAt: ports.now(), text };
  const kept = await bridge.call('pack.keep', { store, pack }).catch(() => null);
  if (kept?.ok) return '';
  const texts: Readonly<Record<string, string>> = STORE_TEXT.packNotKept;
  return texts[kept?.code ?? 'io'] ?? STORE_TEXT.packNotKept.io;
}

/** The pack in use; null when there is none. `problem` also says so when the one in use no longer reads. */
export async function readPack<Value>(
  { db }: Pick<Parts, 'db'>,
  kind: PackKind,
  validate: ValidatePack<Value>,
): Promise<PackInUse<Value> | { readonly hash: ''; readonly problem: string } | null> {
  const pointer = await db.packsInUse.get(kind);
  if (!pointer) return null;
  const record = await db.packs.get(pointer.hash);
  if (!record) return { hash: '', problem: pointer.problem };
  const judged = judge(record.text, validate);
  if (!judged.ok) return { hash: '', problem: judged.problem };
  const { hash, origin, name, adoptedAt } = record;
  return { hash, value: judged.value, origin, name, adoptedAt, problem: pointer.problem };
}

export function packHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

function judge<Value>(text: string, validate: ValidatePack<Value>): ReturnType<ValidatePack<Value>> {
  try {
    return validate(text);
  } catch (problem) {
    return { ok: false, problem: `${STORE_TEXT.packDamaged}：${problem instanceof Error ? problem.message : ''}` };
  }
}
