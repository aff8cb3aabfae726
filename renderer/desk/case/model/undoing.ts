import type { CaseState } from '../../../../domain/case/case-state.ts';
import { canUndo, undo } from '../../../../domain/case/decide/record.ts';
import type { EntryRef } from '../../../../domain/ledger/entry.ts';
import { caseNames } from './names.ts';
import { sentencesOf } from './sentences.ts';

/** One entry of a sentence, by itself in words. */
export type UndoChoice = { readonly ref: EntryRef; readonly text: string };

/** What of a sentence of the time line can be taken back; else the sentence that says why nothing can. */
export type Undoing =
  | { readonly can: true; readonly choices: readonly UndoChoice[] }
  | { readonly can: false; readonly why: string };

export function undoingOf(state: CaseState, refs: readonly EntryRef[], station: string): Undoing {
  const context = { state, names: caseNames(state), station };
  const choices = state.timeline
    .filter((line) => refs.includes(line.ref) && canUndo(line, state))
    .map(({ ref, entry }) => ({ ref, text: sentencesOf(entry.kind, [entry], context)[0]?.text ?? entry.kind }));
  if (choices.length > 0) return { can: true, choices };
  const refused = undo(state, refs, '');
  return { can: false, why: refused.ok ? '' : refused.text };
}
