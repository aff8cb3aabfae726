import type { UnitShortcoming } from '../../../../../domain/case/decide/unit-notice.ts';
import type { ChecklistLine } from '../../../../../domain/catalogue/outcome.ts';

/** What the unit asks for, as typed: by line of the checklist, and what the checklist does not know. */
export type NoticeDraft = {
  readonly lines: Readonly<Record<string, Said>>;
  readonly others: readonly (Said & { readonly material: string })[];
};
type Said = { readonly problem: string; readonly standard: string };

const NOTHING_SAID: Said = { problem: '', standard: '' };
export const EMPTY_NOTICE: NoticeDraft = { lines: {}, others: [{ material: '', ...NOTHING_SAID }] };

export function toggleNoticeLine(draft: NoticeDraft, id: string): NoticeDraft {
  const { [id]: before, ...rest } = draft.lines;
  return { ...draft, lines: before ? rest : { ...draft.lines, [id]: NOTHING_SAID } };
}

export function sayOfLine(draft: NoticeDraft, id: string, part: Partial<Said>): NoticeDraft {
  return { ...draft, lines: { ...draft.lines, [id]: { ...(draft.lines[id] ?? NOTHING_SAID), ...part } } };
}

/** Changes one of the others; once the last of them has a name, an empty one follows it. */
export function changeOther(draft: NoticeDraft, at: number, part: Partial<NoticeDraft['others'][number]>): NoticeDraft {
  const changed = draft.others.map((one, index) => (index === at ? { ...one, ...part } : one));
  const isFull = changed.every(({ material }) => material.trim() !== '');
  return { ...draft, others: isFull ? [...changed, { material: '', ...NOTHING_SAID }] : changed };
}

/** For the act: a line of the checklist keeps its counts, anything else is asked for once in the original. */
export function noticeLines(draft: NoticeDraft, checklist: readonly ChecklistLine[]): readonly UnitShortcoming[] {
  const known = checklist.flatMap(({ id, name, originals, copies }) => {
    const said = draft.lines[id];
    return said ? [{ line: id, material: name, ...said, originals, copies }] : [];
  });
  const others = draft.others.filter(({ material }) => material.trim() !== '');
  return [...known, ...others.map((one) => ({ line: '', ...one, originals: 1, copies: 0 }))];
}
