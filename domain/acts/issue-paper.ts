import { businessDate } from '../calendar/instant.ts';
import { entryOf } from '../case/decide/support.ts';
import { paperIssued } from '../case/kinds/papers.ts';
import type { NewEntry, Subject } from '../ledger/entry.ts';
import type { PaperType } from '../numbers/paper-type.ts';
import { LAYOUT_VERSION, type PaperContent } from '../papers/paper-content.ts';
import type { PaperDesk } from '../papers/paper-desk.ts';
import { wordedPaper } from '../station/paper-words.ts';
import type { Operator } from '../station/station-state.ts';
import type { ActContext } from './act-context.ts';

/** A paper that an act issued: enough for the screen to preview and print it. */
export type IssuedPaper = { readonly paper: string; readonly subject: Subject; readonly content: PaperContent };

/**
 * A paper of which nothing is kept (办事告知单): no number, no entry, `subject` null. It goes the same way to the preview
 * and the printer, and its printing is not recorded.
 */
export type LoosePaper = Omit<IssuedPaper, 'subject'> & { readonly subject: null };

/** Whatever the printing panel can show and print. */
export type PrintablePaper = IssuedPaper | LoosePaper;

/** One paper of an act: the entry that freezes it, and the paper itself. */
export type Issue = { readonly entry: NewEntry; readonly issued: IssuedPaper };

/** Draws the number, lets the builder state the paper, and freezes it. */
export function issuePaper(
  subject: Subject,
  type: PaperType,
  steps: readonly string[],
  build: (number: string) => PaperContent,
  context: ActContext,
): Issue {
  return freezePaper(subject, type, steps, build(context.numbers.paperNumber(type)), context);
}

/** Freezes a paper whose number was drawn with the thing it is about (a slip is its paper). */
export function freezePaper(
  subject: Subject,
  type: PaperType,
  steps: readonly string[],
  stated: PaperContent,
  context: ActContext,
): Issue {
  const content = wordedPaper(stated, context.paperWords?.get(type), businessDate(context.now).slice(0, 4));
  const paper = context.newId();
  const entry = entryOf(subject, paperIssued, {
    paper,
    type,
    number: content.number,
    title: content.title,
    layout: LAYOUT_VERSION,
    copies: content.copies.length,
    steps: [...steps],
    content,
  });
  return { entry, issued: { paper, subject, content } };
}

type At = Pick<ActContext, 'now' | 'operator' | 'station' | 'practice' | 'rules'>;

export function paperDesk(context: At): PaperDesk {
  const { station, now, practice, rules } = context;
  return { station, operator: operatorOf(context), now, practice, ...(rules ? { rules } : {}) };
}

/** The operator as papers name him; a 工号 that the station no longer lists still signs with its number. */
function operatorOf({ operator, station }: At): Operator {
  return station.operators.find((known) => known.no === operator) ?? { no: operator, name: operator };
}
