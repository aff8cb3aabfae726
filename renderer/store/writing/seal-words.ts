import type { PersonalSummary } from '../../../domain/case/summary.ts';
import type { SealedValue } from '../../../domain/ledger/sealed.ts';
import { sealJson } from '../sealing/sealed-json.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { sealSearchText, searchTextOf } from '../search/search-text.ts';
import type { StreamKey } from '../streams/stream.ts';

/** What names the people of a case, sealed: for its row, and for the search. */
export type SealedWords = { readonly personal: SealedValue; readonly text: SealedValue };

/** Seals the words of a case under its key; those that an act left as they were are not sealed anew. */
export type SealWords = (id: string, key: StreamKey, words: PersonalSummary) => SealedWords;

export function createWordSealing(sealer: Sealer): SealWords {
  // As long as the case stands opened on the shelf, its key is the same object.
  const last = new WeakMap<StreamKey, { readonly said: string; readonly sealed: SealedWords }>();
  return (id, key, words) => {
    const said = JSON.stringify(words);
    const before = last.get(key);
    if (before?.said === said) return before.sealed;
    const personal = sealJson(sealer, key.ready, 'summary', words);
    const sealed = { personal, text: sealSearchText(sealer, id, searchTextOf(words)) };
    last.set(key, { said, sealed });
    return sealed;
  };
}
