import type { Refusal } from '../../../domain/acts/decision.ts';
import { LARGEST_DOCUMENT, MOST_PAGES } from '../../../domain/attachments/limits.ts';
import { refuse } from '../../../domain/case/decide/support.ts';
import type { StoredFile } from '../../../domain/case/kinds/files.ts';
import type { Store } from '../../store/store.ts';
import type { PageSource } from './pdf/bind-pages.ts';

/** Pages with the name by which a refusal speaks of them. */
export type NamedSource = PageSource & { readonly called: string };

export type Kept = { readonly ok: true; readonly stored: StoredFile } | Refusal;

/**
 * Binds pages into one PDF and stores it with its small picture. When it is answered both are durable, and the entry may
 * name them. `title`: of the material, for refusals.
 */
export async function keepDocument(
  { files }: Pick<Store, 'files'>,
  caseId: string,
  title: string,
  sources: readonly NamedSource[],
): Promise<Kept> {
  if (sources.length === 0) return refuse('documentEmpty');
  // Loaded when first needed: the start of the program does not wait for them.
  const [{ bindPages }, { thumbnailOf }] = await Promise.all([
    import('./pdf/bind-pages.ts'),
    import('./pdf/thumbnail.ts'),
  ]);
  const bound = await bindPages(sources);
  if (!bound.ok) {
    const called = sources[bound.source]?.called ?? title;
    return bound.code === 'encrypted' ? refuse('fileEncrypted', called) : refuse('fileDamaged', called);
  }
  const { pdf, pages } = bound;
  if (pages > MOST_PAGES) return refuse('documentPages', title, pages);
  if (pdf.length > LARGEST_DOCUMENT) return refuse('documentTooLarge', title, pdf.length);
  const picture = await thumbnailOf(pdf).catch(() => null);
  if (picture === null) return refuse('fileDamaged', sources.length === 1 ? (sources[0]?.called ?? title) : title);
  const thumb = await files.put(caseId, picture);
  if (!thumb.ok) return thumb;
  const document = await files.put(caseId, pdf);
  if (!document.ok) return document;
  const sha256 = await digestOf(pdf);
  return { ok: true, stored: { name: document.name, thumb: thumb.name, bytes: pdf.length, pages, sha256 } };
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
