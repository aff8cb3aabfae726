import type { CaseView } from '../case/view.ts';
import { NOTICE } from '../text/paper-notice.ts';
import { orNothing } from './blocks.ts';
import { lineName } from './materials-received.ts';
import type { PaperDesk } from './paper-desk.ts';

/** A notice of the case, by the window or by a unit. */
export type NoticeState = CaseView['state']['notices'][number];
export type Shortcoming = NoticeState['lines'][number];

/** What is missing or wrong with one paper, what would be right, in what form. */
export function shortcomingRow(view: CaseView, line: Shortcoming): readonly string[] {
  const { problem, standard, originals, copies } = line;
  return [lineName(view, line), orNothing(problem), orNothing(standard), NOTICE.form(originals, copies)];
}

/** Where it is brought: place and address. */
export function returnTo(notice: NoticeState | undefined, { station }: PaperDesk): string {
  return orNothing([notice?.returnTo, station.address].filter(Boolean).join('，'));
}
