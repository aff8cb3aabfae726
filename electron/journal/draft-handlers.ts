import { join } from 'node:path';
import type { StoreName } from '../contract/journal-contract.ts';
import { createTurn } from '../in-turn.ts';
import type { HandlersOf } from '../ipc/handlers.ts';
import { deleteDraft, listDrafts, saveDraft } from './draft-folder.ts';
import { orDiskFailure } from './failure.ts';
import type { Files } from './files.ts';

/** The drafts of all stores below one data folder, as the contract offers them. */
export function draftHandlers(files: Files, dataFolder: string): HandlersOf<'draft'> {
  // Saved at each pause in typing: one saving meets the next, and the list clears away what unfinished ones left.
  const inTurn = createTurn();
  const drafts = <T>(store: StoreName, task: (folder: string) => Promise<T>) =>
    orDiskFailure(() =>
      inTurn(async () => {
        const folder = join(dataFolder, store, 'drafts');
        await files.makeFolder(folder);
        return task(folder);
      }),
    );
  return {
    'draft.save': ({ store, id, sealed }) =>
      drafts(store, async (folder) => {
        await saveDraft(files, folder, id, sealed);
        return { ok: true as const };
      }),
    'draft.delete': ({ store, id }) =>
      drafts(store, async (folder) => {
        await deleteDraft(files, folder, id);
        return { ok: true as const };
      }),
    'draft.list': ({ store }) =>
      drafts(store, async (folder) => ({ ok: true as const, ...(await listDrafts(files, folder)) })),
  };
}
