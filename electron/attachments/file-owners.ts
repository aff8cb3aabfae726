import { join } from 'node:path';
import type { Subject } from '../../domain/ledger/entry.ts';
import type { Failure } from '../contract/channel.ts';
import type { StoreName } from '../contract/journal-contract.ts';
import { orDiskFailure } from '../journal/failure.ts';
import type { Files } from '../journal/files.ts';
import { FOLDER } from './attachment-room.ts';
import { ownerOf } from './file-folder.ts';

/** The cases to which kept documents belong, each once; `unknown`: how many do not say. Those that are not there count for nothing. */
export type FileOwners = { readonly ok: true; readonly cases: readonly Subject[]; readonly unknown: number } | Failure;

/** Whose documents these are, as it was said when they were put. */
export function fileOwners(files: Files, dataFolder: string) {
  return (store: StoreName, names: readonly string[]): Promise<FileOwners> =>
    orDiskFailure(async () => {
      const cases = new Set<Subject>();
      let unknown = 0;
      for (const name of names) {
        const owner = await ownerOf(files, join(dataFolder, store, FOLDER.kept), name);
        if (owner) cases.add(owner);
        else if (owner === null) unknown += 1;
      }
      return { ok: true as const, cases: [...cases], unknown };
    });
}
