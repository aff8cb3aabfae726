import type { SealedValue } from '../../../domain/ledger/sealed.ts';
import type { StoreName } from '../../../electron/contract/journal-contract.ts';
import { type FakeHandlers, perStore } from './fake-handlers.ts';

type DraftChannels = {
  readonly handlers: FakeHandlers<'draft'>;
  readonly drafts: (store: StoreName) => Map<string, SealedValue>;
};

/** The drafts of each store, in memory. */
export function draftChannels(): DraftChannels {
  const drafts = perStore(() => new Map<string, SealedValue>());
  const handlers: FakeHandlers<'draft'> = {
    'draft.save': ({ store, id, sealed }) => {
      drafts[store].set(id, sealed);
      return { ok: true };
    },
    'draft.delete': ({ store, id }) => {
      drafts[store].delete(id);
      return { ok: true };
    },
    'draft.list': ({ store }) => ({
      ok: true,
      drafts: [...drafts[store]].map(([id, sealed]) => ({ id, sealed })),
      unreadable: [],
    }),
  };
  return { handlers, drafts: (store) => drafts[store] };
}
