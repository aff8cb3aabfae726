import { businessDate } from '../../calendar/instant.ts';
import type { ChecklistLine } from '../../catalogue/outcome.ts';
import { type EntryRef, refOf } from '../../ledger/entry.ts';
import { type ItemsChosen, itemsChosen } from '../kinds/opening.ts';
import { readContentOnce } from '../read-content-once.ts';
import type { Resolved } from '../resolve.ts';

/** What came into a case by later choices. */
export type LaterChoices = {
  /** Steps that were not there at first, each with the day from which it counts as applied for. */
  readonly addedOn: Readonly<Record<string, string>>;
  /** Lines of the checklist that had fallen away, each with the entry by which it came back. */
  readonly linesAgain: ReadonlyMap<string, EntryRef>;
  /** Every line that some choice asked for, as it was asked for the last time. */
  readonly linesEver: readonly ChecklistLine[];
};

const NONE: LaterChoices = { addedOn: {}, linesAgain: new Map(), linesEver: [] };

export function laterChoices({ order, undone }: Pick<Resolved, 'order' | 'undone'>): LaterChoices {
  const entries = order.entries.filter((entry) => entry.kind === itemsChosen.kind && !undone.has(refOf(entry)));
  if (entries.length < 2) return NONE;
  const choices = entries.flatMap((entry) => {
    const chosen = readContentOnce(entry) as ItemsChosen | null;
    return chosen === null ? [] : [{ ...chosen, ref: refOf(entry), date: chosen.date ?? businessDate(entry.at) }];
  });
  const addedOn: Record<string, string> = {};
  const linesAgain = new Map<string, EntryRef>();
  const linesEver = new Map<string, ChecklistLine>();
  for (const [at, { outcome, ref, date }] of choices.entries()) {
    const before = choices[at - 1]?.outcome ?? outcome;
    for (const { id } of without(outcome.steps, before.steps)) addedOn[id] = date;
    for (const { id } of without(outcome.checklist, before.checklist)) if (linesEver.has(id)) linesAgain.set(id, ref);
    for (const line of outcome.checklist) linesEver.set(line.id, line);
  }
  return { addedOn, linesAgain, linesEver: [...linesEver.values()] };
}

type Part = { readonly id: string };

function without(parts: readonly Part[], others: readonly Part[]): readonly Part[] {
  const known = new Set(others.map(({ id }) => id));
  return parts.filter(({ id }) => !known.has(id));
}
