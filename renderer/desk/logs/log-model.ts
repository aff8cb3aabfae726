import { addDays, type DateString, daysBetween } from '../../../domain/calendar/date-string.ts';
import { businessTime } from '../../../domain/calendar/instant.ts';
import { maskNumbersIn } from '../../../domain/identity/mask-text.ts';
import { maskName } from '../../../domain/identity/masking.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import { isOddAct, USUAL_ACTS, type UsualAct } from '../../../domain/reports/counted-acts.ts';
import type { DayLog, HallLog, LoggedAct } from '../../../domain/reports/day-log.ts';
import { ACT, ACT_UNIT, LOG } from '../../../domain/text/paper-log.ts';
import type { CaseFilter } from '../../store/reading/case-filter.ts';
import { LOGS_TEXT } from '../text/logs.ts';

/** A figure leaves nothing out. */
const limit = Number.POSITIVE_INFINITY;
const OPEN_PHASES = ['opened', 'received', 'correcting', 'accepted', 'delivering'] as const;

/**
 * Which cases the log of that day speaks of: touched on it, open now, over with originals still here; and what was open
 * then and is not any more: begun by then and touched on a later day.
 */
export function logFilters(date: DateString, today: DateString): readonly CaseFilter[] {
  const later = Array.from({ length: Math.max(0, daysBetween(date, today)) }, (_, day) => addDays(date, day + 1));
  return [
    { day: date, limit },
    ...OPEN_PHASES.map((phase) => ({ phase, limit })),
    { awaits: 'return', limit },
    ...later.map((day) => ({ day, openedTo: date, limit })),
  ];
}

/** How much the log counts that was done after this moment: who signed then has not signed for it. */
export function doneSince({ acts, consultations }: Pick<DayLog, 'acts' | 'consultations'>, signedAt: number): number {
  return [...acts, ...consultations].filter(({ at, undone }) => at > signedAt && !undone).length;
}

type Standing = 'open' | 'near' | 'late' | 'originals';
export type FigureId = UsualAct | 'other' | 'asked' | Standing;
export const FIGURE_IDS: readonly FigureId[] = ['asked', ...USUAL_ACTS, 'other', 'open', 'near', 'late', 'originals'];

/** What was done that day; the others say how things stood at its end. */
export const isDoing = (id: FigureId): boolean => !(id in LOGS_TEXT.standing);

/** Initials, as on the workbench. */
export const FIGURE_KEYS: Readonly<Record<FigureId, string>> = {
  asked: 'A',
  receive: 'J',
  accept: 'S',
  notice: 'G',
  correct: 'B',
  'hand-off': 'Y',
  sign: 'Q',
  conclude: 'D',
  arrive: 'W',
  deliver: 'L',
  other: 'T',
  open: 'Z',
  near: 'K',
  late: 'C',
  originals: 'X',
};

export type LogLine = {
  readonly key: string;
  /** The case it opens; '' for none. */
  readonly caseId: string;
  readonly cells: readonly string[];
  readonly undone: boolean;
};
export type LogFigure = {
  readonly id: FigureId;
  readonly title: string;
  readonly count: number;
  /** 件, 项, 人次: a bare number says nothing. */
  readonly unit: string;
  readonly columns: readonly string[];
  readonly lines: readonly LogLine[];
};

/** Every figure of the log with the list it sums. */
export function logFigures(log: DayLog | HallLog): readonly LogFigure[] {
  const nameOf = (no: string) => log.station.operators.find((one) => one.no === no)?.name ?? no;
  return FIGURE_IDS.map((id) => {
    if (id === 'open' || id === 'near' || id === 'late' || id === 'originals') return standing(id, log);
    if (id === 'asked') return asked(log, nameOf);
    if (id === 'other') return others(log, nameOf);
    const lines = log.acts.filter(({ act }) => act === id).map((act) => actLine(act, nameOf));
    const count = log.counts[id];
    return { id, title: ACT[id], count, unit: ACT_UNIT[id], columns: LOGS_TEXT.actColumns, lines };
  });
}

function actLine(act: LoggedAct, nameOf: (no: string) => string): LogLine {
  const { ref, at, caseId, number, applicant, bundle, item, unit, operator, undone } = act;
  const which = `${bundle} ${tailOf(number)}`;
  const cells = [businessTime(at), which, applicant, item || LOGS_TEXT.whole, unit, nameOf(operator)];
  return { key: ref, caseId, undone, cells };
}

/** The acts of the other paths in one list, each with its name. */
function others(log: DayLog | HallLog, nameOf: (no: string) => string): LogFigure {
  const acts = log.acts.filter(({ act }) => isOddAct(act));
  const lines = acts.map((act) => {
    const line = actLine(act, nameOf);
    const [time = '', ...rest] = line.cells;
    return { ...line, cells: [time, ACT[act.act], ...rest] };
  });
  const count = acts.filter(({ undone }) => !undone).length;
  return {
    id: 'other',
    title: LOGS_TEXT.other,
    count,
    unit: LOGS_TEXT.otherUnit,
    columns: LOGS_TEXT.otherColumns,
    lines,
  };
}

/** 咨询 of the day; persons masked. */
function asked(log: DayLog | HallLog, nameOf: (no: string) => string): LogFigure {
  const lines = log.consultations.map(({ ref, at, asker, matter, question, answer, handedTo, operator, undone }) => ({
    key: ref,
    caseId: '',
    undone,
    cells: [
      businessTime(at),
      matter,
      asker === '' ? LOGS_TEXT.nobody : maskName(asker),
      maskNumbersIn(question),
      handedTo === '' ? maskNumbersIn(answer) : LOGS_TEXT.handedOn(maskNumbersIn(handedTo)),
      nameOf(operator),
    ],
  }));
  return {
    id: 'asked',
    title: LOG.asked,
    count: log.asked,
    unit: LOG.askedUnit,
    columns: LOGS_TEXT.askedColumns,
    lines,
  };
}

function standing(id: Standing, log: DayLog | HallLog): LogFigure {
  const figure = (columns: readonly string[], lines: readonly Omit<LogLine, 'key' | 'undone'>[]): LogFigure => ({
    id,
    title: LOGS_TEXT.standing[id],
    count: lines.length,
    unit: LOGS_TEXT.standingUnit[id],
    columns,
    lines: lines.map((line, at) => ({ ...line, key: `${id}/${at}`, undone: false })),
  });
  if (id === 'open') {
    const lines = log.open.map(({ caseId, number, applicant, bundle, stage, promised }) => ({
      caseId,
      cells: [`${bundle} ${tailOf(number)}`, applicant, stage, promised],
    }));
    return figure(LOGS_TEXT.openColumns, lines);
  }
  if (id === 'originals') {
    const lines = log.originals.map(({ caseId, number, applicant, material, originals, since }) => ({
      caseId,
      cells: [tailOf(number), applicant, material, LOGS_TEXT.originals(originals), since],
    }));
    return figure(LOGS_TEXT.originalColumns, lines);
  }
  const lines = log[id].map(({ caseId, number, applicant, item, unit, text }) => ({
    caseId,
    cells: [tailOf(number), applicant, item, unit, text],
  }));
  return figure(LOGS_TEXT.dueColumns, lines);
}
