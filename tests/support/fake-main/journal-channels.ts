import type { JournaledAct } from '../../../domain/ledger/sealed.ts';
import type { StoreName } from '../../../electron/contract/journal-contract.ts';
import { type FakeHandlers, perStore } from './fake-handlers.ts';
import { createFakeJournal, type FakeJournal } from './fake-journal.ts';

export type JournalFault = 'disk-full' | 'read-only' | 'not-open' | 'io' | 'lost-before' | 'lost-after';

type JournalChannels = {
  readonly handlers: FakeHandlers<'journal'>;
  readonly journal: (store: StoreName) => FakeJournal;
  /** What the next appends answer instead. `lost-…`: the channel breaks before or after the act was written. */
  readonly failAppends: (...faults: readonly JournalFault[]) => void;
};

/** A fake journal for each store, as the contract offers them. */
export function journalChannels(): JournalChannels {
  const journals = perStore((store) => createFakeJournal(store === 'practice' ? 'practice' : 'real'));
  const faults: JournalFault[] = [];
  const coming: JournaledAct[] = [];
  const handlers: FakeHandlers<'journal'> = {
    'journal.open': ({ store, acknowledged }) => ({ ok: true, ...journals[store].open(acknowledged) }),
    'journal.append': ({ store, act }) => {
      const fault = faults.shift();
      if (fault === 'lost-before') throw new Error('the channel broke');
      if (fault && fault !== 'lost-after') return { ok: false, code: fault, detail: 'fault set by the test' };
      const answer = journals[store].append(act);
      if (fault === 'lost-after') throw new Error('the channel broke');
      return { ok: true, ...answer };
    },
    'journal.read': ({ store, from, limit }) => {
      const all = journals[store].acts();
      const start = from === null ? 0 : Number(from);
      const acts = all.slice(start, start + limit);
      const subjects = new Set(acts.flatMap((act) => act.entries.map(({ header }) => header.subject)));
      const keys = journals[store].keys().filter(({ subject }) => subjects.has(subject));
      const next = start + acts.length < all.length ? String(start + acts.length) : null;
      return { ok: true, acts: [...acts], keys, ledgers: [...journals[store].ledgers()], next, findings: [] };
    },
    'journal.keepKeys': ({ store, keys }) => ({ ok: true, kept: journals[store].keepKeys(keys) }),
    'journal.holes': ({ store }) => ({ ok: true, ...journals[store].holes() }),
    'journal.giveBack': ({ store, info, after, acts, isLast }) => {
      coming.push(...structuredClone(acts));
      const ledger = isLast ? journals[store].giveBack(info, after, coming.splice(0)) : info;
      return ledger ? { ok: true, ledger } : { ok: false, code: 'does-not-fit', detail: '' };
    },
    'journal.verify': () => ({ ok: true, findings: [], next: null }),
    'journal.forget': ({ store, subjects }) => {
      journals[store].forget(subjects);
      return { ok: true };
    },
  };
  return { handlers, journal: (store) => journals[store], failAppends: (...added) => faults.push(...added) };
}
