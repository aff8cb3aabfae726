import { join } from 'node:path';
import type { LedgerMode } from '../../domain/numbers/ledger-code.ts';
import type { Failure } from '../contract/channel.ts';
import type { StoreName } from '../contract/journal-contract.ts';
import type { ArgsOf, ChannelName, ResultOf } from '../contract.ts';
import { createTurn } from '../in-turn.ts';
import { deleteDraft, listDrafts, saveDraft } from './draft-folder.ts';
import { notOpen, orDiskFailure } from './failure.ts';
import type { Journal } from './journal.ts';
import { type JournalPorts, openJournal } from './open-journal.ts';

type JournalChannel = Extract<ChannelName, `journal.${string}` | `draft.${string}`>;
export type JournalHandlers = {
  readonly [Name in JournalChannel]: (args: ArgsOf<Name>) => Promise<ResultOf<Name>>;
};

export type JournalRoom = {
  readonly handlers: JournalHandlers;
  /** Of how many of these subjects no entry says that their key is to be destroyed. */
  readonly undecided: (
    store: StoreName,
    subjects: readonly string[],
  ) => Promise<{ readonly ok: true; readonly count: number } | Failure>;
  /** Does something while nothing is being written to this journal. Errors are thrown as they come. */
  readonly atRest: <T>(store: StoreName, task: () => Promise<T>) => Promise<T>;
  /** Closes one journal while its folder is changed; whoever opens it meanwhile waits. The window opens it again. */
  readonly whileClosed: <T>(store: StoreName, task: () => Promise<T>) => Promise<T>;
  readonly dispose: () => Promise<void>;
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
  const journals = new Map<StoreName, Promise<Journal>>();
  const folderOf = (store: StoreName, name: string) => join(dataFolder, store, name);
  const within = <T>(store: StoreName, task: (journal: Journal) => Promise<T>) => withJournal(journals, store, task);
  // Saved at each pause in typing: one saving meets the next, and the list clears away what unfinished ones left.
  const inTurn = createTurn();
  const drafts = <T>(store: StoreName, task: (folder: string) => Promise<T>) =>
    orDiskFailure(() =>
      inTurn(async () => {
        const folder = folderOf(store, 'drafts');
        await ports.files.makeFolder(folder);
        return task(folder);
      }),
    );
  return {
    handlers: {
      'journal.open': ({ store, acknowledged }) =>
        orDiskFailure(async () => {
          const journal = await reopen(journals, store, async () => {
            await beforeOpening(store);
            return openJournal({ ...ports, mode: modeOf(store) }, folderOf(store, 'journal'), acknowledged);
          });
          const { ledger, head, keys, findings } = journal;
          return { ok: true as const, ledger, head, keys, findings: [...findings] };
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
      'draft.save': ({ store, id, sealed }) =>
        drafts(store, async (folder) => {
          await saveDraft(ports.files, folder, id, sealed);
          return { ok: true as const };
        }),
      'draft.delete': ({ store, id }) =>
        drafts(store, async (folder) => {
          await deleteDraft(ports.files, folder, id);
          return { ok: true as const };
        }),
      'draft.list': ({ store }) =>
        drafts(store, async (folder) => ({ ok: true as const, drafts: await listDrafts(ports.files, folder) })),
    },
    atRest: async (store, task) => {
      const journal = await journals.get(store)?.catch(() => undefined);
      return journal?.isOpen ? journal.atRest(task) : task();
    },
    undecided: (store, subjects) =>
      within(store, async (journal) => ({ ok: true, count: (await journal.undecided(subjects)).size })),
    whileClosed: (store, task) => closedFor(journals, store, task),
    dispose: async () => {
      for (const journal of journals.values()) await (await journal.catch(() => undefined))?.dispose();
      journals.clear();
    },
  };
}

const modeOf = (store: StoreName): LedgerMode => (store === 'practice' ? 'practice' : 'real');

/** Opening again first closes what was open: the window was loaded anew, or a failed write could not be taken back. */
async function reopen(
  journals: Map<StoreName, Promise<Journal>>,
  store: StoreName,
  open: () => Promise<Journal>,
): Promise<Journal> {
  const before = journals.get(store);
  const opening = (async () => {
    await (await before?.catch(() => undefined))?.dispose();
    return open();
  })();
  journals.set(store, opening);
  return opening;
}

/** In the place of the journal stands a promise that ends with the task: `reopen` waits for it, everybody else is told. */
function closedFor<T>(
  journals: Map<StoreName, Promise<Journal>>,
  store: StoreName,
  task: () => Promise<T>,
): Promise<T> {
  const before = journals.get(store);
  const done = (async () => {
    await (await before?.catch(() => undefined))?.dispose();
    return task();
  })();
  const closed = done.then<Journal, Journal>(refuse, refuse);
  closed.catch(() => undefined);
  journals.set(store, closed);
  return done;
}

function refuse(): never {
  throw new Error('The journal is closed');
}

async function withJournal<T>(
  journals: Map<StoreName, Promise<Journal>>,
  store: StoreName,
  task: (journal: Journal) => Promise<T>,
): Promise<T | Failure> {
  const journal = await journals.get(store)?.catch(() => undefined);
  if (journal === undefined || !journal.isOpen) return notOpen;
  return orDiskFailure(() => task(journal));
}
