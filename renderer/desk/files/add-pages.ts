import type { Refusal } from '../../../domain/acts/decision.ts';
import { attach } from '../../../domain/acts/file-acts.ts';
import type { CaseState } from '../../../domain/case/case-state.ts';
import { fileTitle } from '../../../domain/case/decide/attach-file.ts';
import type { FileAttached } from '../../../domain/case/kinds/files.ts';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import type { Store } from '../../store/store.ts';
import type { Session } from '../session.ts';
import { keepDocument, type NamedSource } from './keep-document.ts';

/** Where pages go. `title`: only of a document that no line asks for. */
export type Destination = {
  readonly state: CaseState;
  readonly line: string;
  readonly title: string;
  readonly source: FileAttached['source'];
  /** The tray the pages come from. */
  readonly tray?: string;
};

export type Added =
  | { readonly ok: true; readonly file: string; readonly pages: number; readonly behind: boolean }
  | Refusal;

/**
 * Adds pages to the document of a line, at its end; a line without one, and what no line asks for, gets a new document.
 * Files first, then the entry: a power cut between them leaves a file that nothing names, and no entry without its file.
 */
export async function addPages(
  store: Store,
  perform: Session['perform'],
  { state, line, title, source, tray }: Destination,
  sources: readonly NamedSource[],
): Promise<Added> {
  const called = fileTitle(state, { line, title });
  const before = line === '' ? undefined : state.files.findLast((file) => file.line === line);
  const present: NamedSource[] = [];
  if (before) {
    const read = await store.files.read(state.id, before.name);
    if (!read.ok) return read;
    present.push({ media: 'application/pdf', bytes: read.bytes, pages: 'all', called });
  }
  const kept = await keepDocument(store, state.id, called, [...present, ...sources]);
  if (!kept.ok) return kept;
  const attachment = { ...kept.stored, file: before?.id ?? null, line, title, source, ...(tray ? { tray } : {}) };
  const outcome = await perform([caseSubject(state.id)], (desk, context) =>
    attach(desk, state.id, attachment, context),
  );
  if (!outcome.ok) return outcome;
  return { ok: true, file: outcome.value, pages: kept.stored.pages, behind: outcome.behind };
}
