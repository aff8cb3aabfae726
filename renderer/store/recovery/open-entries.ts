import type { Subject } from '../../../domain/ledger/entry.ts';
import { refOf } from '../../../domain/ledger/entry.ts';
import type { JournaledEntry, WrappedKey } from '../../../domain/ledger/sealed.ts';
import type { AsideRecord, StoredKey } from '../schema.ts';
import { hashOfPlain, readContent } from '../sealing/content.ts';
import type { Sealer } from '../sealing/sealer.ts';
import type { StoredEntry } from '../streams/stored-entry.ts';
import type { StreamKey } from '../streams/stream.ts';

type Opening =
  | { readonly ok: true; readonly entry: StoredEntry; readonly key: StreamKey }
  | { readonly ok: false; readonly aside: AsideRecord };

/**
 * Opens an entry as the journal has it, with whichever of these keys of its subject it was sealed under, and holds it against
 * its hash. What does not hold is kept aside.
 */
export function openEntry(sealer: Sealer, keys: readonly StreamKey[], entry: JournaledEntry): Opening {
  const aside = (reason: AsideRecord['reason']): Opening => ({
    ok: false,
    aside: { ref: refOf(entry.header), reason, entry },
  });
  if (keys.length === 0) return aside('key-missing');
  if (!entry.sealed) return aside('unsealable');
  let reason: AsideRecord['reason'] = 'unsealable';
  for (const key of keys) {
    const opened = sealer.open(key.ready, 'entry', entry.sealed);
    if (!opened.ok) {
      reason = opened.code;
      continue;
    }
    const content = hashOfPlain(opened.value) === entry.content ? readContent(opened.value) : null;
    return content ? { ok: true, entry: { ...entry.header, ...content }, key } : aside('content-changed');
  }
  return aside(reason);
}

/**
 * Keys as the journal hands them out with its acts, unwrapped when first asked for. A subject may have several: two PCs that
 * were restored from one archive each begin the same day, and an archive brings the one's entries to the other.
 */
export function keyring(sealer: Sealer) {
  const wrapped = new Map<Subject, readonly WrappedKey[]>();
  return {
    add: (keys: readonly WrappedKey[]) => {
      for (const [subject, own] of Map.groupBy(keys, (key) => key.subject)) wrapped.set(subject, own);
    },
    clear: () => wrapped.clear(),
    /** `known`: the one that its stream is kept under; it is tried first. */
    keysOf: (subject: Subject, known: StreamKey | null): readonly StreamKey[] => {
      const others = (wrapped.get(subject) ?? []).filter((key) => !known || !isSameKey(key, known.stored));
      return [...(known ? [known] : []), ...others.flatMap((key) => unwrapped(sealer, key))];
    },
  };
}

function unwrapped(sealer: Sealer, key: WrappedKey): StreamKey[] {
  const ready = sealer.unwrap(key);
  return ready.ok ? [{ ready: ready.value, stored: { suite: key.suite, bytes: key.bytes } }] : [];
}

function isSameKey(one: StoredKey, other: StoredKey): boolean {
  return (
    one.suite === other.suite &&
    one.bytes.length === other.bytes.length &&
    one.bytes.every((byte, at) => byte === other.bytes[at])
  );
}
