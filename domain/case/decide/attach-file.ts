import type { Decision } from '../../acts/decision.ts';
import { LARGEST_DOCUMENT, MOST_PAGES } from '../../attachments/limits.ts';
import type { CaseState, FileState } from '../case-state.ts';
import { readContent } from '../kinds/define-kind.ts';
import { type FileAttached, fileAttached, fileRemoved } from '../kinds/files.ts';
import { lineTitle } from '../line-title.ts';
import { caseEntry, refuse } from './support.ts';

/** What is attached. `file`: the document whose new state this is, null for a new one. */
export type Attachment = Omit<FileAttached, 'again' | 'media' | 'file'> & { readonly file: string | null };

/**
 * A document of pictures, already durable on the disk. Nothing of the case depends on it: it is allowed at any stage,
 * also of a case that has ended, and changes no step.
 */
export function attachFile(state: CaseState, attachment: Attachment, newId: () => string): Decision<string> {
  const { file, line, title, pages, bytes } = attachment;
  if (state.closing !== null) return refuse('caseClosed');
  if (line !== '' && !state.outcome?.checklist.some(({ id }) => id === line)) return refuse('unknownLine');
  if (line === '' && title.trim() === '') return refuse('fileNeedsTitle');
  if (file !== null && !state.files.some(({ id }) => id === file)) return refuse('fileGone');
  const name = fileTitle(state, attachment);
  if (pages > MOST_PAGES) return refuse('documentPages', name, pages);
  if (bytes > LARGEST_DOCUMENT) return refuse('documentTooLarge', name, bytes);
  const id = file ?? newId();
  const attached = { ...attachment, file: id, title: title.trim(), media: 'application/pdf' as const };
  const entry = caseEntry(state.id, fileAttached, { ...attached, again: file !== null });
  return { ok: true, entries: [entry], value: id };
}

export function removeFile(state: CaseState, file: string, reason: string): Decision {
  const attached = state.files.find(({ id }) => id === file);
  if (!attached) return refuse('fileGone');
  if (reason.trim() === '') return refuse('fileRemovalReason');
  const { line, title } = attached;
  const entry = caseEntry(state.id, fileRemoved, { file, line, title, reason: reason.trim() });
  return { ok: true, entries: [entry], value: undefined };
}

/** How screens call a document: the line it shows, or what was written of it. */
export function fileTitle({ outcome }: CaseState, { line, title }: Pick<FileState, 'line' | 'title'>): string {
  const asked = outcome?.checklist.find(({ id }) => id === line);
  return outcome && asked ? lineTitle(outcome, asked) : title;
}

/** Whether the pages of this tray were bound already. */
export function isBound({ timeline }: CaseState, tray: string): boolean {
  return timeline.some(({ entry: { kind, v, data } }) => {
    if (kind !== fileAttached.kind) return false;
    return readContent(fileAttached, v, data)?.tray === tray;
  });
}
