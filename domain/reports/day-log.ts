import type { Calendar } from '../calendar/calendar.ts';
import { type CountyRules, DEFAULT_COUNTY_RULES } from '../calendar/county-rules.ts';
import type { DateString } from '../calendar/date-string.ts';
import type { DueDescription } from '../calendar/describe-due.ts';
import { businessDate } from '../calendar/instant.ts';
import { originalsKept, tookOriginal } from '../case/papers-kept.ts';
import { namedTitle } from '../case/pieces.ts';
import { heldAt } from '../case/progress.ts';
import type { CaseView } from '../case/view.ts';
import { maskParty } from '../identity/mask-party.ts';
import type { Entry } from '../ledger/entry.ts';
import { applicantOf, bundleNameOf, caseNumberOf } from '../papers/case-facts.ts';
import { pieceViews } from '../papers/piece-views.ts';
import type { Erasure } from '../station/case-erased.ts';
import { type Consultation, countConsultations } from '../station/consultations.ts';
import type { Operator, StationProfile } from '../station/station-state.ts';
import { LOG } from '../text/paper-log.ts';
import { type ActLine, type CaseDay, caseDay } from './case-day.ts';
import { type ActCounts, countActs } from './counted-acts.ts';
import { type LedgerLine, ledgerLine, stageText } from './ledger-line.ts';
import { type TouchedCase, touchedCase } from './touched-case.ts';

/** An act with what a reader needs to know it by; persons masked. */
export type LoggedAct = ActLine & {
  readonly number: string;
  readonly applicant: string;
  readonly bundle: string;
  readonly item: string;
  readonly unit: string;
};

/** A term at the end of the day: a step's promised limit, or the five days of the one-time notice. */
export type DueLine = {
  readonly caseId: string;
  readonly number: string;
  readonly applicant: string;
  readonly item: string;
  readonly unit: string;
  readonly due: string;
  /** Working days left, negative when late. */
  readonly left: number;
  readonly text: string;
};

export type OpenLine = {
  readonly caseId: string;
  readonly number: string;
  readonly applicant: string;
  readonly bundle: string;
  readonly stage: string;
  readonly promised: string;
};

export type OriginalLine = {
  readonly caseId: string;
  readonly number: string;
  readonly applicant: string;
  readonly material: string;
  readonly originals: number;
  readonly since: string;
};

type LogBody = {
  readonly date: DateString;
  readonly station: StationProfile;
  readonly counts: ActCounts;
  /** Cases at which something counted that day. */
  readonly cases: number;
  readonly acts: readonly LoggedAct[];
  /** A line for each case of the day. */
  readonly touched: readonly TouchedCase[];
  readonly ledger: readonly LedgerLine[];
  readonly open: readonly OpenLine[];
  readonly late: readonly DueLine[];
  readonly near: readonly DueLine[];
  /** Near is what has at most so many working days left. */
  readonly nearWithin: number;
  readonly originals: readonly OriginalLine[];
  /** What was asked without a case; struck ones are not counted. */
  readonly consultations: readonly Consultation[];
  readonly asked: number;
  /** Cases taken off this desk that day. */
  readonly erased: readonly Erasure[];
  /** How many cases were worked on that day and taken off the desk since: no figure here holds them. */
  readonly gone: number;
};

/** One operator's day: own acts, and of the cases he took in or touched that day what is open, late, near, held here. */
export type DayLog = LogBody & { readonly operator: Operator };

/** A line of the figures: the acts of one person, and how many he answered without a case. */
export type OperatorCounts = { readonly operator: Operator; readonly counts: ActCounts; readonly asked: number };

/** The hall's day: everybody's acts, with a line an operator whose sum is the whole. */
export type HallLog = LogBody & {
  readonly byOperator: readonly OperatorCounts[];
};

export type LogInput = {
  /** Case id to all its entries known here. Cases without entries up to that day are left out. */
  readonly entriesByCase: ReadonlyMap<string, readonly Entry[]>;
  /** 咨询登记 of the day at this station. */
  readonly consultations: readonly Consultation[];
  /** Cases that were taken off this desk, whenever; absent: none. */
  readonly erasures?: readonly Erasure[];
  readonly date: DateString;
  readonly station: StationProfile;
  readonly calendar: Calendar;
  /** What is late or near counts by them. */
  readonly rules?: CountyRules | undefined;
};

export function dayLog(input: LogInput, operator: Operator): DayLog {
  const own = casesOf(input).filter(
    ({ view, acts }) =>
      view.state.opening?.operator === operator.no || acts.some((act) => act.operator === operator.no),
  );
  const cases = own.map((day) => ({ ...day, acts: day.acts.filter((act) => act.operator === operator.no) }));
  const consultations = input.consultations.filter((line) => line.operator === operator.no);
  const body = logBody({ ...input, consultations }, cases);
  return { ...body, erased: body.erased.filter((one) => one.operator === operator.no), operator };
}

export function hallLog(input: LogInput): HallLog {
  const body = logBody(input, casesOf(input));
  const held = [...body.acts, ...body.consultations].filter(({ undone }) => !undone);
  const numbers = [...new Set(held.map(({ operator }) => operator))].sort();
  const byOperator = numbers.map((no) => ({
    operator: input.station.operators.find((known) => known.no === no) ?? { no, name: no },
    counts: countActs(body.acts.filter(({ operator }) => operator === no)),
    asked: countConsultations(body.consultations.filter(({ operator }) => operator === no)),
  }));
  return { ...body, byOperator };
}

function casesOf({ entriesByCase, date, calendar, rules }: LogInput): readonly CaseDay[] {
  return [...entriesByCase].flatMap(([caseId, entries]) => caseDay(caseId, entries, date, calendar, rules) ?? []);
}

function logBody({ date, station, consultations, rules, erasures = [] }: LogInput, cases: readonly CaseDay[]): LogBody {
  const acts = cases.flatMap(({ view, acts }) => acts.map((act) => loggedAct(act, view)));
  const touched = cases.filter(({ acts }) => acts.some(({ undone }) => !undone));
  const open = cases.map(({ view }) => view).filter(({ phase }) => phase !== 'delivered' && phase !== 'closed');
  const due = open.flatMap(dueLines);
  return {
    date,
    station,
    counts: countActs(acts),
    cases: touched.length,
    acts: acts.toSorted((a, b) => a.at - b.at || compare(a.ledger, b.ledger) || a.seq - b.seq),
    touched: cases
      .flatMap(({ view, acts: own }) => touchedCase(view, own) ?? [])
      .toSorted((a, b) => compare(a.number, b.number)),
    ledger: touched.map(({ view }) => ledgerLine(view)).toSorted((a, b) => (a.receivedAt ?? 0) - (b.receivedAt ?? 0)),
    open: open.map(openLine).toSorted((a, b) => compare(a.promised, b.promised) || compare(a.number, b.number)),
    late: due.filter(({ state }) => state === 'late').map(({ line }) => line),
    near: due.filter(({ state }) => state === 'soon' || state === 'today').map(({ line }) => line),
    nearWithin: (rules ?? DEFAULT_COUNTY_RULES).yellowAtDaysLeft,
    originals: cases.flatMap(({ view }) => originalsHere(view, station.code)),
    consultations,
    asked: countConsultations(consultations),
    erased: erasures.filter(({ at }) => businessDate(at) === date),
    gone: erasures.filter(({ days }) => days.includes(date)).length,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function knownBy(view: CaseView) {
  const { state } = view;
  const { name, idNo } = applicantOf(state);
  return { caseId: state.id, number: caseNumberOf(state), applicant: maskParty(name, idNo) };
}

function loggedAct(act: ActLine, view: CaseView): LoggedAct {
  const steps = view.steps.filter(({ step }) => act.steps.includes(step.id)).map(({ step }) => step);
  const units = [...new Set(steps.map(({ unit }) => unit.name))];
  const item = steps.map(({ name }) => name).join('、');
  return { ...act, ...knownBy(view), bundle: bundleNameOf(view.state), item, unit: units.join('、') };
}

function openLine(view: CaseView): OpenLine {
  return {
    ...knownBy(view),
    bundle: bundleNameOf(view.state),
    stage: stageText(view.steps),
    promised: view.promised ?? '',
  };
}

/** Running clocks only: a step that waits has none, and a settled notice neither. */
function dueLines(view: CaseView): readonly { readonly state: string; readonly line: DueLine }[] {
  const known = knownBy(view);
  const steps = view.steps.flatMap(({ step, clock }) =>
    clock
      ? [
          {
            state: clock.state,
            line: { ...known, item: step.name, unit: step.unit.name, ...dueOf(clock) },
          },
        ]
      : [],
  );
  const { noticeClock } = view;
  if (!noticeClock) return steps;
  const due = dueOf(noticeClock);
  const text = noticeClock.deemedAccepted ? `${due.text}，${LOG.deemed}` : due.text;
  const line = { ...known, item: LOG.notice, unit: '', ...due, text };
  return [...steps, { state: noticeClock.state, line }];
}

/** The day stands in a column of its own; the text says how far off it is, and why it may still move. */
function dueOf({ date, state, left, caution }: DueDescription): Pick<DueLine, 'due' | 'left' | 'text'> {
  return { due: date, left, text: [LOG.dueIn[state](Math.abs(left)), caution].filter(Boolean).join('；') };
}

function originalsHere(view: CaseView, station: string): readonly OriginalLine[] {
  const here = new Set(heldAt(view.state, station));
  return pieceViews(view).flatMap(({ id, line, isEarlier, state }) => {
    if (!here.has(id) || !state.custodian || !tookOriginal(state)) return [];
    const since = businessDate(state.custodian.at);
    const material = namedTitle(line.name, isEarlier ? state : null);
    return [{ ...knownBy(view), material, originals: originalsKept(state), since }];
  });
}
