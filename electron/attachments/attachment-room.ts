import { join } from 'node:path';
import type { FileShelf } from '../contract/attachment-contract.ts';
import type { StoreName } from '../contract/journal-contract.ts';
import { createTurn } from '../in-turn.ts';
import type { HandlersOf } from '../ipc/handlers.ts';
import { orDiskFailure } from '../journal/failure.ts';
import type { Files } from '../journal/files.ts';
import { getFile, listFiles, putFile, removeFile } from './file-folder.ts';

export const FOLDER: Readonly<Record<FileShelf, string>> = { kept: 'files', tray: 'tray' };

/** The attached files of all stores below one data folder. They are sealed in the window; no key is needed here. */
export function attachmentRoom(files: Files, dataFolder: string): HandlersOf<'file' | 'tray'> {
  const folderOf = (store: StoreName, shelf: FileShelf) => join(dataFolder, store, FOLDER[shelf]);
  // The same picture may be put twice at once, and listing clears away what an unfinished putting left.
  const inTurn = createTurn();
  // One that cannot go now keeps none of the others.
  const remove = (store: StoreName, shelf: FileShelf, names: readonly string[]) =>
    orDiskFailure(async () => {
      const problems: unknown[] = [];
      for (const name of names)
        await removeFile(files, folderOf(store, shelf), name).catch((problem: unknown) => problems.push(problem));
      if (problems.length > 0) throw problems[0];
      return { ok: true as const };
    });
  return {
    'file.put': ({ store, shelf, ...given }) =>
      orDiskFailure(async () => {
        await inTurn(() => putFile(files, folderOf(store, shelf), given));
        return { ok: true as const };
      }),
    'file.get': ({ store, shelf, name }) =>
      orDiskFailure(async () => {
        const found = await getFile(files, folderOf(store, shelf), name);
        if (found.state !== 'whole') return { ok: false as const, code: found.state, detail: shelf };
        return { ok: true as const, sealed: found.sealed };
      }),
    'file.forget': ({ store, names }) => remove(store, 'kept', names),
    'tray.list': ({ store }) =>
      orDiskFailure(async () => {
        const names = await inTurn(() => listFiles(files, folderOf(store, 'tray')));
        return { ok: true as const, names };
      }),
    'tray.remove': ({ store, names }) => remove(store, 'tray', names),
  };
}
