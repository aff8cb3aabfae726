import type { Calendar } from '../../../domain/calendar/calendar.ts';
import type { DateString } from '../../../domain/calendar/date-string.ts';
import { type DueDescription, describeDue } from '../../../domain/calendar/describe-due.ts';
import type { StepStage } from '../../../domain/case/progress.ts';
import { canHandOff, originalsElsewhere, papersToGo, papersToSendOn } from '../../../domain/case/send-on.ts';
import type { CaseView, StepView } from '../../../domain/case/view.ts';
import { maskNumbersIn } from '../../../domain/identity/mask-text.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import { neededBeforeHandOff } from '../case/model/form-values.ts';
import { applicantOf } from '../case/model/head.ts';
import { pieceHeld } from '../case/model/holder-words.ts';
import { caseNames } from '../case/model/names.ts';
import { stoppedWords } from '../case/model/stopped-words.ts';
import { stepKey } from '../lists/step-key.ts';

/** A step of a case in a list of its unit. */
export type StepLine = {
  /** Unique in a list: case and step. */
  readonly key: string;
  readonly caseId: string;
  readonly tail: string;
  readonly applicant: string;
  readonly bundle: string;
  readonly step: StepView;
  /** Names of the papers that a slip of it would take from this station. */
  readonly papers: readonly string[];
  /** Originals it needs that another unit has or is on its way to, each with its place. */
  readonly elsewhere: readonly string[];
  /** Fields that must be filled before it can go. */
  readonly lacks: readonly string[];
  /** Null too while the clock stands still. */
  readonly due: DueDescription | null;
  /** The stopped clock in words; '' when it does not stand still. */
  readonly stopped: string;
  /** Why the unit did not take it the last time; '' when it was not refused. */
  readonly refused: string;
  /** Its unit has it already: papers that came later are sent on. */
  readonly sendsOn: boolean;
};

export type Desktop = { readonly station: string; readonly today: DateString; readonly calendar: Calendar };

/** The steps of these cases that stand at `stage` with this unit; the most urgent first. */
export function stepLines(
  views: readonly CaseView[],
  stage: StepStage,
  unit: string,
  { station, today, calendar }: Desktop,
): readonly StepLine[] {
  return views
    .flatMap((view) => view.steps.filter((step) => isThere(view, step, stage, unit)).map((step) => line(view, step)))
    .toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)) || one.tail.localeCompare(other.tail));

  function line(view: CaseView, step: StepView): StepLine {
    const names = caseNames(view.state);
    return {
      key: stepKey(view.state.id, step.step.id),
      caseId: view.state.id,
      tail: tailOf(view.state.opening?.number ?? ''),
      applicant: applicantOf(view, false).name,
      bundle: view.state.opening?.bundle.name ?? '',
      step,
      papers: papersToGo(view.state, step, station).map((id) => names.line(id)),
      elsewhere: originalsElsewhere(view.state, step).map((id) => pieceHeld(view.state, id, names, station)),
      lacks: neededBeforeHandOff(view.state, [step]).map(({ label }) => label),
      due: step.dates?.paused ? null : (step.clock ?? (step.dates && describeDue(calendar, today, step.dates.due))),
      stopped: stoppedWords(step, today) ?? '',
      refused: maskNumbersIn(step.state.refusal?.reason ?? ''),
      sendsOn: papersToSendOn(view.state, step).length > 0,
    };
  }
}

function isThere({ state }: CaseView, step: StepView, wanted: StepStage, unit: string): boolean {
  const isMeant = step.stage === wanted || (wanted === 'to-hand-off' && canHandOff(state, step));
  return isMeant && step.step.unit.id === unit;
}

function dayOf({ due }: StepLine): string {
  return due?.date ?? '9999';
}

/** Ticks of a list; what is no longer in the list is not ticked either. */
export function tickedLines(lines: readonly StepLine[], ticked: ReadonlySet<string>): readonly StepLine[] {
  return lines.filter(({ key }) => ticked.has(key));
}

/** What can go of one case. */
export function linesOfCase(lines: readonly StepLine[], caseId: string | null): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => (line.caseId === caseId && line.lacks.length === 0 ? [line.key] : [])));
}

/** All that can go, or none when they were all ticked already. */
export function toggleAll(lines: readonly StepLine[], ticked: ReadonlySet<string>): ReadonlySet<string> {
  const whole = lines.filter(({ lacks }) => lacks.length === 0);
  return whole.every(({ key }) => ticked.has(key)) ? new Set() : new Set(whole.map(({ key }) => key));
}
