import type { LedgerHead } from '../../domain/ledger/ledger-info.ts';
import type { StoreName } from '../contract/journal-contract.ts';
import type { HandlersOf } from '../ipc/handlers.ts';
import { orDiskFailure } from './failure.ts';
import type { Journal } from './journal.ts';
import type { OpenJournals } from './open-journals.ts';

/**
 * The journals of all stores, as the contract offers them.
 * @param open opens a store's journal from the disk; `acknowledged`: how far the window knows it was written
 */
export function journalHandlers(
  { reopen, within }: OpenJournals,
  open: (store: StoreName, acknowledged: LedgerHead | null) => Promise<Journal>,
): HandlersOf<'journal'> {
  return {
    'journal.open': ({ store, acknowledged }) =>
      orDiskFailure(async () => {
        const journal = await reopen(store, () => open(store, acknowledged));
        const { ledger, head, earlier, keys, findings } = journal;
        return { ok: true as const, ledger, head, earlier: [...earlier], keys, findings: [...findings] };
      }),
    'journal.append': ({ store, act }) =>
      within(store, async (journal) => ({ ok: true as const, ...(await journal.append(act)) })),
    'journal.read': ({ store, from, limit }) =>
      within(store, async (journal) => {
        const { acts, keys, ledgers, next, findings } = await journal.read(from, limit);
        const lists = { acts: [...acts], keys: [...keys], ledgers: [...ledgers], findings: [...findings] };
        return { ok: true as const, ...lists, next };
      }),
    'journal.verify': ({ store, from }) =>
      within(store, async (journal) => {
        const { findings, next } = await journal.verify(from);
        return { ok: true as const, findings: [...findings], next };
      }),
    'journal.forget': ({ store, subjects }) =>
      within(store, async (journal) => {
        await journal.forget(subjects);
        return { ok: true as const };
      }),
    'journal.keepKeys': ({ store, keys }) =>
      within(store, async (journal) => ({ ok: true as const, kept: await journal.keepKeys(keys) })),
    'journal.holes': ({ store }) =>
      within(store, async (journal) => {
        const { holes, ends } = await journal.holes();
        const told = holes.map(({ stretches: _, ...hole }) => hole);
        return { ok: true as const, holes: told, ends: [...ends], ledgers: [...journal.ledgers] };
      }),
    'journal.giveBack': ({ store, info, after, ...given }) =>
      within(store, async (journal) => {
        const isGiven = await journal.giveBack(info, after, given);
        return isGiven
          ? { ok: true as const, ledger: journal.ledger }
          : { ok: false as const, code: 'does-not-fit', detail: '' };
      }),
  };
}
