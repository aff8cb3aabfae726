import { join } from 'node:path';
import type { SealedValue } from '../../domain/ledger/sealed.ts';
import type { Files } from './files.ts';
import { decodeFrame } from './frame.ts';
import { TEMPORARY } from './node-files.ts';
import { decodeSealed, encodeSealed } from './records.ts';

const ENDING = '.draft';

/** Drafts beside the ledger: one sealed file each, replaced whole. `id` is a UUID (the contract sees to that). */
export function saveDraft(files: Files, folder: string, id: string, sealed: SealedValue): Promise<void> {
  return files.replace(join(folder, `${id}${ENDING}`), encodeSealed('draft', sealed));
}

export function deleteDraft(files: Files, folder: string, id: string): Promise<void> {
  return files.remove(join(folder, `${id}${ENDING}`));
}

/** All that can be read. A damaged draft stays where it is and is passed over. */
export async function listDrafts(files: Files, folder: string): Promise<{ id: string; sealed: SealedValue }[]> {
  const drafts: { id: string; sealed: SealedValue }[] = [];
  for (const name of await files.list(folder)) {
    if (name.endsWith(TEMPORARY)) await files.remove(join(folder, name));
    if (!name.endsWith(ENDING)) continue;
    const decoded = decodeFrame(await files.read(join(folder, name)), 0);
    const sealed = decoded.state === 'whole' ? decodeSealed('draft', decoded.frame) : undefined;
    if (sealed) drafts.push({ id: name.slice(0, -ENDING.length), sealed });
  }
  return drafts;
}
