import type { Refusal } from '../../../domain/acts/decision.ts';
import { fileKind } from '../../../domain/attachments/file-kind.ts';
import { LARGEST_FILE } from '../../../domain/attachments/limits.ts';
import { refuse } from '../../../domain/case/decide/support.ts';
import type { NamedSource } from './keep-document.ts';

export type Picked = { readonly ok: true; readonly sources: readonly NamedSource[] } | Refusal;

/** Reads files that were chosen, dropped or pasted; one that cannot be taken refuses all, so that nothing is half added. */
export async function readPicked(files: readonly File[]): Promise<Picked> {
  const sources: NamedSource[] = [];
  for (const file of files) {
    const read = await readOne(file);
    if (!read.ok) return read;
    sources.push(read.source);
  }
  return { ok: true, sources };
}

async function readOne(file: File): Promise<{ readonly ok: true; readonly source: NamedSource } | Refusal> {
  const called = file.name;
  if (file.size > LARGEST_FILE) return refuse('fileTooLarge', called, file.size);
  // A folder that was dropped is a file that cannot be read.
  const read = await file.arrayBuffer().catch(() => null);
  if (read === null) return refuse('fileDamaged', called);
  const bytes = new Uint8Array(read);
  const kind = fileKind(bytes);
  if (!kind.page) return refuse('fileForeign', called, kind.foreign);
  const { media } = kind;
  const source: NamedSource =
    media === 'application/pdf' ? { media, bytes, pages: 'all', called } : { media, bytes, turn: 0, called };
  return { ok: true, source };
}
