import type { Calendar } from '../calendar/calendar.ts';
import { asDateString } from '../calendar/date-string.ts';
import { businessDate, businessDates } from '../calendar/instant.ts';
import type { CaseState } from './case-state.ts';
import { deliveryTerm } from './delivery-clock.ts';
import { tookOriginal } from './papers-kept.ts';
import { type Piece, piecesOf } from './pieces.ts';
import {
  isDone,
  isIdle,
  isOver,
  openGaps,
  openNotice,
  openNotices,
  progressOf,
  type StepProgress,
  type StepStage,
} from './progress.ts';
import { knownDates, scheduleSteps } from './schedule.ts';
import { papersToSendOn } from './send-on.ts';
import { slipsOf } from './slips.ts';
import type { StepState } from './step-state.ts';
import type { CasePhase, CaseSummary, PersonalSummary, PlainSummary } from './summary.ts';
import { originalsToReturn } from './to-return.ts';

/** What each stage waits for, as lists name it; the unit is added where a unit is meant. */
const AWAITS: Readonly<Partial<Record<StepStage, { readonly act: string; readonly atUnit: boolean }>>> = {
  'to-hand-off': { act: 'hand-off', atUnit: true },
  'to-sign': { act: 'sign', atUnit: true },
  'in-hand': { act: 'conclude', atUnit: true },
  'to-arrive': { act: 'arrive', atUnit: true },
  'to-deliver': { act: 'deliver', atUnit: false },
  'to-confirm': { act: 'confirm', atUnit: false },
};

/**
 * The row of a case in lists: plain part for queries, personal part to be sealed. The calendar settles only `nextDue`;
 * when it changes, rows with a running clock are summarised again.
 */
export function summariseCase(state: CaseState, calendar: Calendar): CaseSummary {
  return { plain: plainSummary(state, calendar), personal: personalSummary(state) };
}

/** Done are also the steps that a refusal before them has stopped, once that refusal was delivered. */
export function phaseOf(state: CaseState, progress: readonly StepProgress[]): CasePhase {
  if (state.closing) return 'closed';
  if (progress.length > 0 && progress.every(({ stage }) => isDone(stage)))
    return progress.every(({ stage }) => isIdle(stage)) ? 'closed' : 'delivered';
  if (progress.some((step) => step.stage === 'to-deliver')) return 'delivering';
  if (openNotice(state)) return 'correcting';
  if (progress.some((step) => step.state.acceptance)) return 'accepted';
  return state.receipt ? 'received' : 'opened';
}

function plainSummary(state: CaseState, calendar: Calendar): PlainSummary {
  const progress = progressOf(state);
  const times = state.timeline.map(({ entry }) => entry.at);
  const { opening } = state;
  return {
    id: state.id,
    number: opening?.number ?? '',
    bundle: opening?.bundle ?? { id: '', no: '', name: '' },
    station: opening?.station.code ?? '',
    openedOn: opening ? businessDate(opening.at) : '',
    changedAt: Math.max(0, ...times),
    phase: phaseOf(state, progress),
    awaits: awaitsOf(state, progress),
    nextDue: state.closing ? null : nextDue(state, progress, calendar),
    lyingSince: lyingSince(progress),
    days: businessDates(times),
    codes: codesOf(state),
    originalsHere: piecesOf(state).filter(isOriginalHere).length,
    conflicts: state.conflicts.length,
  };
}

function isOriginalHere({ state }: Piece): boolean {
  return tookOriginal(state) && state.custodian?.holder.at === 'station';
}

/** Clocks of steps that wait for an earlier result, or were stopped by one, do not run and count for nothing here. */
function nextDue(state: CaseState, progress: readonly StepProgress[], calendar: Calendar): string | null {
  const accepted = state.steps.flatMap(({ acceptance }) => acceptance?.date ?? []);
  const from = accepted[0];
  if (from === undefined) return null;
  const dates = scheduleSteps(state.outcome?.steps ?? [], asDateString(from), knownDates(state), calendar);
  const promised = progress.flatMap(({ step, stage, state: { conclusion } }) =>
    conclusion || isIdle(stage) ? [] : (dates.get(step.id) ?? []),
  );
  const running = promised.flatMap(({ running: runs, due }) => (runs ? [due] : []));
  const toHandOver = progress.flatMap((step) => deliveryTerm(step, calendar)?.due ?? []);
  return [...running, ...toHandOver].sort()[0] ?? null;
}

function lyingSince(progress: readonly StepProgress[]): string | null {
  const arrivals = progress.flatMap(({ stage, state: { arrival } }) =>
    stage === 'to-deliver' && arrival ? [businessDate(arrival.at)] : [],
  );
  return arrivals.sort()[0] ?? null;
}

function awaitsOf(state: CaseState, progress: readonly StepProgress[]): readonly string[] {
  if (isOver(state)) return originalsToReturn(state).length > 0 ? ['return'] : [];
  const notice = openNotices(state).length > 0 ? ['correct'] : [];
  const toAccept = openNotice(state) === null && progress.some((step) => step.stage === 'to-accept');
  const accept = toAccept ? ['accept'] : [];
  const gap = openGaps(state).length > 0 ? ['gap'] : [];
  const ofSteps = progress.flatMap(({ stage, step, state: own }) => {
    const awaited = AWAITS[stage];
    const resume = isPaused(own) ? [`resume@${step.unit.id}`] : [];
    const sendOn = papersToSendOn(state, { stage, step }).length > 0 ? [`hand-off@${step.unit.id}`] : [];
    if (sendOn.length > 0) return [...sendOn, `conclude@${step.unit.id}`, ...resume];
    return awaited ? [awaited.atUnit ? `${awaited.act}@${step.unit.id}` : awaited.act, ...resume] : [];
  });
  return [...new Set([...notice, ...accept, ...gap, ...ofSteps])];
}

/** A special procedure lasts: the step's clock stands still. */
const isPaused = ({ pauses, conclusion }: StepState): boolean =>
  conclusion === null && pauses.some(({ to }) => to === null);

function codesOf(state: CaseState): readonly string[] {
  const slips = slipsOf(state).map(({ slipNumber }) => slipNumber);
  const official = [state.officialNumber, ...state.steps.map((step) => step.officialNumber)];
  // A case that was closed for another is opened by the other's page; its own number leads there (case.joined).
  const own = state.closing?.successor ? '' : (state.opening?.number ?? '');
  const joined = state.joined.map(({ number }) => number);
  const all = [own, ...joined, ...state.papers.map((paper) => paper.number), ...slips, ...official];
  return [...new Set(all.filter((code) => code !== ''))];
}

function personalSummary(state: CaseState): PersonalSummary {
  const people = state.outcome?.people ?? [];
  const formValue = (key: string | undefined) => (key === undefined ? '' : (state.form[key] ?? ''));
  const applicant = people.find((person) => person.id === state.outcome?.applicant);
  const rest = people.filter((person) => person !== applicant);
  const valuesOf = (keys: readonly (string | undefined)[]) => [
    ...new Set(keys.map(formValue).filter((value) => value !== '')),
  ];
  return {
    applicant: formValue(applicant?.identity.name),
    idNo: formValue(applicant?.identity.idNo),
    phone: formValue(applicant?.identity.phone),
    others: valuesOf(rest.map(({ identity }) => identity.name)),
    otherIdNos: valuesOf(rest.map(({ identity }) => identity.idNo)),
  };
}
