import { join } from 'node:path';
import type { SealedValue } from '../../domain/ledger/sealed.ts';
import type { Files } from './files.ts';
import { decodeFrame } from './frame.ts';
import { TEMPORARY } from './node-files.ts';
import { decodeSealed, encodeSealed } from './records.ts';

const ENDING = '.draft';
const NAME = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.draft$/;

/** Drafts beside the ledger: one sealed file each, replaced whole. `id` is a UUID (the contract sees to that). */
export function saveDraft(files: Files, folder: string, id: string, sealed: SealedValue): Promise<void> {
  return files.replace(join(folder, `${id}${ENDING}`), encodeSealed('draft', sealed));
}

export function deleteDraft(files: Files, folder: string, id: string): Promise<void> {
  return files.remove(join(folder, `${id}${ENDING}`));
}

export type ListedDrafts = { readonly drafts: { id: string; sealed: SealedValue }[]; readonly unreadable: string[] };

/** All that can be read, and the ids of the others: one that is damaged, or on a dying sector, stays where it is. */
export async function listDrafts(files: Files, folder: string): Promise<ListedDrafts> {
  const listed: ListedDrafts = { drafts: [], unreadable: [] };
  for (const name of await files.list(folder)) {
    if (name.endsWith(TEMPORARY)) await files.remove(join(folder, name));
    const id = NAME.exec(name)?.[1];
    if (id === undefined) continue;
    const sealed = await readDraft(files, join(folder, name));
    if (sealed) listed.drafts.push({ id, sealed });
    else listed.unreadable.push(id);
  }
  return listed;
}

async function readDraft(files: Files, path: string): Promise<SealedValue | undefined> {
  const bytes = await files.read(path).catch(() => new Uint8Array());
  const decoded = decodeFrame(bytes, 0);
  return decoded.state === 'whole' ? decodeSealed('draft', decoded.frame) : undefined;
}
