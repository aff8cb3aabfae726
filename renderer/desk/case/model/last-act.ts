import type { CaseState } from '../../../../domain/case/case-state.ts';
import type { EntryRef } from '../../../../domain/ledger/entry.ts';
import { CASE_TEXT } from '../../text/case.ts';
import type { TimelineAct } from './timeline.ts';
import { type Undoing, undoingOf } from './undoing.ts';

/** The newest act of a case by one operator, and what of it can be taken back. */
export type LastAct = { readonly key: string; readonly said: string; readonly undoing: Undoing };

/** Kinds that are no act to be taken back: the taking back itself, and a print, which follows its paper. */
const PASSED_BY: ReadonlySet<string> = new Set(['act.undone', 'paper.printed']);

/**
 * What Ctrl+Z is about: the last thing this operator did with the case that still stands. Acts of colleagues are passed
 * by; one that binds already is not passed by, for the clerk means that one and has to be told why it stays.
 */
export function lastOwnAct(
  state: CaseState,
  acts: readonly TimelineAct[],
  operator: string,
  station: string,
): LastAct | null {
  const own = new Set<EntryRef>(
    state.timeline
      .filter(({ entry, undone }) => entry.operator === operator && !undone && !PASSED_BY.has(entry.kind))
      .map(({ ref }) => ref),
  );
  for (const act of acts) {
    const sentences = act.sentences.filter(({ refs }) => refs.some((ref) => own.has(ref)));
    const refs = sentences.flatMap((sentence) => sentence.refs).filter((ref) => own.has(ref));
    if (refs.length === 0) continue;
    const undoing = undoingOf(state, refs, station);
    const said = sentences.map(({ text }) => text).join('；');
    // An act of which a part binds is not taken back by halves: a wrong tick in it is undone in the time line.
    const whole = undoing.can && undoing.choices.length === refs.length;
    return { key: act.key, said, undoing: whole ? undoing : { can: false, why: CASE_TEXT.lastBinds(said) } };
  }
  return null;
}
