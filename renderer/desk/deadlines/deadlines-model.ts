import type { Card } from '../../../domain/calendar/cards.ts';
import type { DueDescription } from '../../../domain/calendar/describe-due.ts';
import type { CaseView } from '../../../domain/case/view.ts';
import { stepKey } from '../lists/step-key.ts';
import { CASE_TEXT } from '../text/case.ts';
import { DEADLINES_TEXT } from '../text/deadlines.ts';
import { type CaseWords, caseWords } from './case-words.ts';

export type WatchFilter = 'all' | 'late' | 'soon' | 'notice';

/** A running clock that somebody must look at. */
export type WatchLine = CaseWords & {
  readonly key: string;
  readonly step: string;
  readonly unit: string;
  readonly stage: string;
  readonly due: DueDescription;
  readonly card: Card;
  readonly kind: 'step' | 'notice' | 'correction';
};

/** Every clock of these cases that is late or nearly so, the most urgent first. */
export function watchLines(views: readonly CaseView[]): readonly WatchLine[] {
  return views
    .flatMap((view) => [...noticeLine(view), ...correctionLine(view), ...stepLines(view)])
    .toSorted(byUrgency);
}

function stepLines(view: CaseView): readonly WatchLine[] {
  return view.steps.flatMap(({ step, clock, card, stage }) => {
    if (!clock || (card !== 'red' && card !== 'yellow')) return [];
    const words = { step: step.name, unit: step.unit.name, stage: CASE_TEXT.stages[stage] };
    return [
      { ...caseWords(view), ...words, key: stepKey(view.state.id, step.id), due: clock, card, kind: 'step' as const },
    ];
  });
}

function noticeLine(view: CaseView): readonly WatchLine[] {
  const { noticeClock } = view;
  if (!noticeClock || noticeClock.state === 'ok') return [];
  const stage = noticeClock.deemedAccepted ? DEADLINES_TEXT.deemed : CASE_TEXT.phases[view.phase];
  const words = { step: DEADLINES_TEXT.noticeStep, unit: DEADLINES_TEXT.noticeUnit, stage };
  const card = noticeClock.state === 'late' ? ('red' as const) : ('yellow' as const);
  return [{ ...caseWords(view), ...words, key: `${view.state.id}/notice`, due: noticeClock, card, kind: 'notice' }];
}

/** What was told and has not come within the county's own days: a reminder to ask after it, no card. */
function correctionLine(view: CaseView): readonly WatchLine[] {
  const { correctionClock } = view;
  if (correctionClock?.state !== 'late') return [];
  const words = { step: DEADLINES_TEXT.correctionStep, unit: DEADLINES_TEXT.noticeUnit };
  const stage = CASE_TEXT.phases[view.phase];
  const key = `${view.state.id}/correction`;
  return [{ ...caseWords(view), ...words, stage, key, due: correctionClock, card: 'remind', kind: 'correction' }];
}

function byUrgency(one: WatchLine, other: WatchLine): number {
  return one.due.date.localeCompare(other.due.date) || one.tail.localeCompare(other.tail);
}

const HOLDS: Readonly<Record<WatchFilter, (line: WatchLine) => boolean>> = {
  all: () => true,
  late: ({ card }) => card === 'red',
  soon: ({ card }) => card === 'yellow',
  notice: ({ kind }) => kind === 'notice',
};

export function filterLines(lines: readonly WatchLine[], filter: WatchFilter): readonly WatchLine[] {
  return lines.filter(HOLDS[filter]);
}
