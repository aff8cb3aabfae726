import type { Calendar } from '../../../domain/calendar/calendar.ts';
import type { CountyRules } from '../../../domain/calendar/county-rules.ts';
import { type DateString, daysBetween, formatDay, isDateString } from '../../../domain/calendar/date-string.ts';
import { type DueDescription, describeDue } from '../../../domain/calendar/describe-due.ts';
import { businessDate } from '../../../domain/calendar/instant.ts';
import type { PlainSummary } from '../../../domain/case/summary.ts';
import type { CataloguePack } from '../../../domain/catalogue/schema-pack.ts';
import { maskParty } from '../../../domain/identity/mask-party.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import type { CaseRow } from '../../store/reading/case-row.ts';
import { WORKBENCH_TEXT } from '../text/workbench.ts';

/** A case as lists show it: the person masked, dates in words. */
export type CaseLine = {
  readonly id: string;
  readonly number: string;
  readonly tail: string;
  readonly applicant: string;
  readonly bundle: string;
  /** What it waits for, by whom. */
  readonly awaits: string;
  readonly due: DueDescription | null;
  readonly changed: string;
};

export type ListContext = {
  readonly today: DateString;
  readonly calendar: Calendar;
  readonly rules: CountyRules;
  readonly unitName: (id: string) => string;
};

/** The names of units by id; one that the catalogue in use does not know keeps its id. */
export function unitNames(pack: CataloguePack | null): (id: string) => string {
  const names = new Map((pack?.units ?? []).map((unit) => [unit.id, unit.name]));
  return (id) => names.get(id) ?? id;
}

export function caseLine({ plain, personal }: CaseRow, context: ListContext): CaseLine {
  return {
    id: plain.id,
    number: plain.number,
    tail: tailOf(plain.number),
    applicant: personal === null ? WORKBENCH_TEXT.sealed : maskParty(personal.applicant, personal.idNo),
    bundle: plain.bundle.name,
    awaits: awaitsWords(plain, context.unitName),
    due: dueOf(plain, context),
    changed: changedWords(plain.changedAt, context.today),
  };
}

/** The earliest running clock of the case; null when none runs. */
export function dueOf({ nextDue }: PlainSummary, { calendar, rules, today }: ListContext): DueDescription | null {
  return isDateString(nextDue) ? describeDue(calendar, today, nextDue, rules.yellowAtDaysLeft) : null;
}

/** One awaited act, e.g. `hand-off@gaj`, in its parts; `unit` is '' where none is meant. */
export function awaitedParts(awaited: string): { readonly act: string; readonly unit: string } {
  const [act = '', unit = ''] = awaited.split('@');
  return { act, unit };
}

function awaitsWords({ awaits }: PlainSummary, unitName: (id: string) => string): string {
  const words: Readonly<Record<string, string>> = WORKBENCH_TEXT.awaits;
  const byAct = Map.groupBy(awaits.map(awaitedParts), ({ act }) => act);
  return [...byAct]
    .map(([act, parts]) => {
      const units = parts.flatMap(({ unit }) => (unit === '' ? [] : [unitName(unit)]));
      const what = words[act] ?? act;
      return units.length === 0 ? what : `${what}（${units.join('、')}）`;
    })
    .join('；');
}

function changedWords(at: number, today: DateString): string {
  const day = businessDate(at);
  const days = daysBetween(day, today);
  return days <= 7 ? WORKBENCH_TEXT.age(Math.max(0, days)) : formatDay(day, today);
}
