import type { Calendar } from '../calendar/calendar.ts';
import type { CountyRules } from '../calendar/county-rules.ts';
import { addDays, type DateString } from '../calendar/date-string.ts';
import { businessDate, startOfDay } from '../calendar/instant.ts';
import { fold } from '../case/fold.ts';
import { actUndone } from '../case/kinds/record.ts';
import { readContentOnce } from '../case/read-content-once.ts';
import { type CaseView, view } from '../case/view.ts';
import { causalOrder } from '../ledger/causal-order.ts';
import { type Entry, type EntryRef, refOf } from '../ledger/entry.ts';
import { type CountedAct, countedAct } from './counted-acts.ts';

/** One act at one case: a line of the day log. `undone`: taken back, shown struck and not counted. */
export type ActLine = {
  readonly ref: string;
  /** Within one instant acts follow the order in which their ledger recorded them. */
  readonly ledger: string;
  readonly seq: number;
  readonly at: number;
  readonly act: CountedAct;
  readonly operator: string;
  readonly caseId: string;
  readonly undone: boolean;
  /** Steps the act is about; empty where it is about the case as a whole. */
  readonly steps: readonly string[];
};

/** A case as it stood at the end of a day, with the day's acts. */
export type CaseDay = { readonly view: CaseView; readonly acts: readonly ActLine[] };

/**
 * A case at the end of `date` and what was done at it that day, from its entries alone. What was taken back later
 * counts as never done, so that a sum over days stays true. Null where nothing was entered up to that day.
 */
export function caseDay(
  caseId: string,
  entries: readonly Entry[],
  date: DateString,
  calendar: Calendar,
  rules?: CountyRules,
): CaseDay | null {
  const known = knownOn(entries, date);
  if (known.length === 0) return null;
  const state = fold(caseId, known);
  const acts = state.timeline.flatMap(({ ref, entry, undone, understood }) => {
    const act = countedAct(entry.kind, entry.data);
    if (act === null || !understood || businessDate(entry.at) !== date) return [];
    const { at, ledger, operator, seq } = entry;
    return [{ ref, ledger, seq, at, act, operator, caseId, undone, steps: stepsOf(entry.data) }];
  });
  return { view: view(state, startOfDay(addDays(date, 1)) - 1, calendar, rules), acts };
}

/**
 * What was entered up to that day, and what has taken some of it back since. That knows what it takes back, though what its
 * author saw in between is left out.
 */
function knownOn(entries: readonly Entry[], date: DateString): readonly Entry[] {
  const known = entries.filter(({ at }) => businessDate(at) <= date);
  const later = entries.filter(({ at, kind }) => kind === actUndone.kind && businessDate(at) > date);
  if (known.length === 0 || later.length === 0) return known;
  const { knew } = causalOrder(entries);
  const undos = later.map((undo) => ({ ...undo, seen: takenBack(undo).filter((ref) => knew(refOf(undo), ref)) }));
  return [...known, ...undos];
}

function takenBack(undo: Entry): readonly EntryRef[] {
  return (readContentOnce(undo) as { readonly entries: readonly EntryRef[] } | null)?.entries ?? [];
}

/** The steps an entry names, however its kind names them. */
function stepsOf(data: Entry['data']): readonly string[] {
  const { step, steps } = data as { readonly step?: string; readonly steps?: readonly string[] };
  return step === undefined ? (steps ?? []) : [step];
}
