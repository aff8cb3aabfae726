import { join } from 'node:path';
import type { LedgerMode } from '../../domain/numbers/ledger-code.ts';
import type { Failure } from '../contract/channel.ts';
import type { StoreName } from '../contract/journal-contract.ts';
import type { HandlersOf } from '../ipc/handlers.ts';
import { draftHandlers } from './draft-handlers.ts';
import { journalHandlers } from './journal-handlers.ts';
import { type JournalPorts, openJournal } from './open-journal.ts';
import { createOpenJournals, type OpenJournals } from './open-journals.ts';

export type JournalRoom = Pick<OpenJournals, 'atRest' | 'whileClosed' | 'dispose'> & {
  readonly handlers: HandlersOf<'journal' | 'draft'>;
  /** Of how many of these subjects no entry says that their key is to be destroyed. */
  readonly undecided: (
    store: StoreName,
    subjects: readonly string[],
  ) => Promise<{ readonly ok: true; readonly count: number } | Failure>;
};

/**
 * The journals and drafts of all stores below one data folder, as the contract offers them to the window.
 * @param beforeOpening what a store's folder still needs before its journal may be read or written; while it fails, none is opened
 */
export function journalRoom(
  ports: Omit<JournalPorts, 'mode'>,
  dataFolder: string,
  beforeOpening: (store: StoreName) => Promise<void> = async () => undefined,
): JournalRoom {
  const journals = createOpenJournals();
  const { within, atRest, whileClosed, dispose } = journals;
  const ofJournals = journalHandlers(journals, async (store, acknowledged) => {
    await beforeOpening(store);
    return await openJournal({ ...ports, mode: modeOf(store) }, join(dataFolder, store, 'journal'), acknowledged);
  });
  return {
    handlers: { ...ofJournals, ...draftHandlers(ports.files, dataFolder) },
    undecided: (store, subjects) =>
      within(store, async (journal) => ({ ok: true as const, count: (await journal.undecided(subjects)).size })),
    atRest,
    whileClosed,
    dispose,
  };
}

const modeOf = (store: StoreName): LedgerMode => (store === 'practice' ? 'practice' : 'real');
