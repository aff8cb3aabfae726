import type { ActContext } from '../../acts/act-context.ts';
import type { Decision, Refusal } from '../../acts/decision.ts';
import { type Calendar, isWorkingDay } from '../../calendar/calendar.ts';
import { type DateString, dateStringSchema } from '../../calendar/date-string.ts';
import { addWorkingDays, dueDate } from '../../calendar/due-date.ts';
import type { ChecklistLine, Outcome, OutcomeStep } from '../../catalogue/outcome.ts';
import { GAP_GROUNDS, type GapGround } from '../../text/gap-grounds.ts';
import type { CaseState } from '../case-state.ts';
import type { GapBreach } from '../gap-breaches.ts';
import { gapTolerated } from '../kinds/gaps.ts';
import { lineTitle } from '../line-title.ts';
import { missingLines, progressOf } from '../progress.ts';
import { caseEntry, countsFrom, refuse } from './support.ts';

/** One paper that may come later. `form`: original, copy, corrected paper, in the clerk's words. */
export type GapWish = { readonly line: string; readonly form: string; readonly due: string };

/** What is asked to be tolerated, and what the clerk answered: grounds that do apply exclude it. */
export type Toleration = {
  readonly lines: readonly GapWish[];
  readonly applies: readonly GapGround[];
  /** The applicant, or the agent with his power of attorney. */
  readonly promisedBy: string;
};

/** Working days for a gap where the station has set none (州政办发〔2022〕29号 leaves them open; a setting). */
export const DEFAULT_GAP_DAYS = 5;

type Steps = Pick<Outcome, 'steps'>;

const served = ({ steps }: Steps, line: ChecklistLine): readonly OutcomeStep[] =>
  steps.filter(({ id }) => line.serves.includes(id));

/** Why the catalogue does not let this paper come later; null when it does. A matter decided on the spot never does. */
export function gapHindrance(outcome: Outcome, line: ChecklistLine) {
  if (line.need !== '容缺') return refuse('gapNotAllowed', lineTitle(outcome, line));
  const atOnce = served(outcome, line).find(({ promisedDays }) => promisedDays === 0);
  return atOnce ? refuse('gapOnTheSpot', lineTitle(outcome, line), atOnce.name) : null;
}

/** The last day to which this paper can be promised: within the promised limit of every item it serves (W23, W24). */
export function latestGapDay(outcome: Steps, line: ChecklistLine, from: DateString, calendar: Calendar): DateString {
  const ends = served(outcome, line).map(({ promisedDays, dayKind }) => dueDate(calendar, from, promisedDays, dayKind));
  return ends.sort()[0] ?? from;
}

/** The day proposed: the station's usual number of working days, never later than the latest. */
export function usualGapDay(
  outcome: Steps,
  line: ChecklistLine,
  from: DateString,
  { calendar, days }: { readonly calendar: Calendar; readonly days: number },
): DateString {
  const usual = addWorkingDays(calendar, from, days);
  const latest = latestGapDay(outcome, line, from, calendar);
  return usual < latest ? usual : latest;
}

/**
 * 容缺: papers that may come later, each by its day. Refused for what the catalogue does not allow, for matters decided
 * on the spot, where a ground of exclusion applies, for who has broken such a promise, and while a main paper is
 * missing (州政办发〔2022〕29号).
 */
export function tolerateGaps(
  state: CaseState,
  wish: Toleration,
  breaches: readonly GapBreach[],
  context: ActContext,
): Decision<{ readonly lines: readonly string[] }> {
  const { outcome } = state;
  if (!state.receipt || !outcome) return refuse('notReceived');
  const date = countsFrom(context);
  const refused =
    checkPerson(wish, breaches) ??
    wish.lines.map((one) => checkWish(state, outcome, one, date, context)).find((found) => found !== null) ??
    checkMain(state, outcome, wish);
  if (refused) return refused;
  const lines = wish.lines.map(({ line, form, due }) => ({ line, form: form.trim(), due }));
  const ids = new Set(lines.map(({ line }) => line));
  const steps = outcome.checklist.flatMap(({ id, serves }) => (ids.has(id) ? serves : []));
  const data = {
    lines,
    steps: [...new Set(steps)],
    date,
    promisedBy: wish.promisedBy.trim(),
    cleared: Object.values(GAP_GROUNDS),
  };
  return { ok: true, entries: [caseEntry(state.id, gapTolerated, data)], value: { lines: [...ids] } };
}

function checkPerson(wish: Toleration, breaches: readonly GapBreach[]): Refusal | null {
  if (wish.lines.length === 0) return refuse('gapNone');
  const [ground] = wish.applies;
  if (ground !== undefined) return refuse('gapExcluded', GAP_GROUNDS[ground]);
  return gapNotAgain(breaches) ?? (wish.promisedBy.trim() === '' ? refuse('gapNoPromiser') : null);
}

/** Nothing is tolerated for who has broken such a promise; null where nobody has. */
export function gapNotAgain(breaches: readonly GapBreach[]): Refusal | null {
  const [broken] = breaches;
  return broken ? refuse('gapNotAgain', broken.number, breaches.length) : null;
}

function checkWish(
  state: CaseState,
  outcome: Outcome,
  { line: id, due }: GapWish,
  date: DateString,
  { calendar }: ActContext,
): Refusal | null {
  const line = missingLines(state).find((missing) => missing.id === id);
  if (!line) return refuse('unknownLine');
  const hindered = gapHindrance(outcome, line);
  if (hindered) return hindered;
  const latest = latestGapDay(outcome, line, date, calendar);
  const typed = dateStringSchema.safeParse(due);
  if (!typed.success || typed.data < date || typed.data > latest)
    return refuse('gapDay', lineTitle(outcome, line), latest);
  return isWorkingDay(calendar, typed.data) ? null : refuse('gapDayOff', lineTitle(outcome, line), typed.data);
}

/** Only what is secondary may come later: the main papers of the item are complete. */
function checkMain(state: CaseState, outcome: Outcome, wish: Toleration): Refusal | null {
  const wished = new Set(wish.lines.map(({ line }) => line));
  const left = missingLines(state).filter(({ id }) => !wished.has(id));
  const open = progressOf(state).filter(({ stage }) => stage === 'to-accept');
  const helps = outcome.checklist
    .filter(({ id }) => wished.has(id))
    .every(({ serves }) =>
      open.some(({ step }) => serves.includes(step.id) && !left.some((line) => line.serves.includes(step.id))),
    );
  return helps
    ? null
    : refuse(
        'gapMainMissing',
        left.map((line) => lineTitle(outcome, line)),
      );
}
