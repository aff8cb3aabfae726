import { attach, removeAttachment } from '../../../../domain/acts/file-acts.ts';
import type { CaseState, FileState } from '../../../../domain/case/case-state.ts';
import { fileTitle } from '../../../../domain/case/decide/attach-file.ts';
import { caseSubject } from '../../../../domain/ledger/entry.ts';
import { useStore } from '../../../store/hooks/store-context.tsx';
import { useAct } from '../../session.ts';
import { say } from '../../shell/messages.ts';
import { FILES_TEXT } from '../../text/files.ts';
import { keepDocument } from '../keep-document.ts';
import type { PageOf } from '../pdf/bind-pages.ts';

const TEXT = FILES_TEXT.viewer;

/** What a person did to the document; null where nothing. */
export type Changes = { readonly pages: readonly PageOf[] | null; readonly title: string };

/** The two acts about a document that is there: its new state, and its removal. */
export function useChanges(state: CaseState, file: FileState) {
  const store = useStore();
  const run = useAct();
  const { id, line, source } = file;
  const subjects = [caseSubject(state.id)];

  const save = async (pdf: Uint8Array, { pages, title }: Changes): Promise<boolean> => {
    const called = fileTitle(state, { line, title });
    const given = { media: 'application/pdf' as const, bytes: pdf, pages: pages ?? ('all' as const), called };
    const { name, thumb, bytes, sha256 } = file;
    const before = { ok: true as const, stored: { name, thumb, bytes, pages: file.pages, sha256 } };
    const kept = pages === null ? before : await keepDocument(store, state.id, called, [given]);
    if (!kept.ok) {
      say({ level: 'error', text: kept.text, code: kept.code });
      return false;
    }
    const attachment = { ...kept.stored, file: id, line, title, source };
    const said = TEXT.saved(called, kept.stored.pages);
    return (await run(subjects, (desk, context) => attach(desk, state.id, attachment, context), said)).ok;
  };

  const remove = async (reason: string): Promise<boolean> =>
    (await run(subjects, (desk) => removeAttachment(desk, state.id, id, reason), TEXT.removed)).ok;

  return { save, remove };
}
