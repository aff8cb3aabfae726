import type { Subject } from '../../../domain/ledger/entry.ts';
import { refOf } from '../../../domain/ledger/entry.ts';
import type { JournaledEntry, WrappedKey } from '../../../domain/ledger/sealed.ts';
import type { AsideRecord } from '../schema.ts';
import { hashOfPlain, readContent } from '../sealing/content.ts';
import type { Sealer } from '../sealing/sealer.ts';
import type { StoredEntry } from '../streams/stored-entry.ts';
import type { StreamKey } from '../streams/stream.ts';

type Opening = { readonly ok: true; readonly entry: StoredEntry } | { readonly ok: false; readonly aside: AsideRecord };

/** Opens an entry as the journal has it and holds it against its hash. What does not hold is kept aside. */
export function openEntry(sealer: Sealer, key: StreamKey | null, entry: JournaledEntry): Opening {
  const aside = (reason: AsideRecord['reason']): Opening => ({
    ok: false,
    aside: { ref: refOf(entry.header), reason, entry },
  });
  if (!key) return aside('key-missing');
  if (!entry.sealed) return aside('unsealable');
  const opened = sealer.open(key.ready, 'entry', entry.sealed);
  if (!opened.ok) return aside(opened.code);
  if (hashOfPlain(opened.value) !== entry.content) return aside('content-changed');
  const content = readContent(opened.value);
  return content ? { ok: true, entry: { ...entry.header, ...content } } : aside('content-changed');
}

/** Keys as the journal hands them out with its acts, unwrapped when first asked for. */
export function keyring(sealer: Sealer) {
  const wrapped = new Map<Subject, WrappedKey>();
  return {
    add: (keys: readonly WrappedKey[]) => {
      for (const key of keys) wrapped.set(key.subject, key);
    },
    clear: () => wrapped.clear(),
    keyOf: (subject: Subject): StreamKey | null => {
      const key = wrapped.get(subject);
      const ready = key && sealer.unwrap(key);
      return key && ready?.ok ? { ready: ready.value, stored: { suite: key.suite, bytes: key.bytes } } : null;
    },
  };
}
