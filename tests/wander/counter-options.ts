import { correct } from '../../domain/acts/correction-acts.ts';
import { decline } from '../../domain/acts/ending-acts.ts';
import { accept, notify, receive, receiveAndAccept, receiveAndNotify } from '../../domain/acts/intake-acts.ts';
import { commit, reject, returnMaterials, takeLater, tolerateAndAccept } from '../../domain/acts/material-acts.ts';
import { asDateString } from '../../domain/calendar/date-string.ts';
import { mayCommit } from '../../domain/case/decide/commit.ts';
import { givableBack, rejectable } from '../../domain/case/decide/give-back.ts';
import { supplementLines } from '../../domain/case/decide/supplement.ts';
import { gapHindrance, latestGapDay } from '../../domain/case/decide/tolerate.ts';
import { openUnitNotices } from '../../domain/case/decide/unit-notice.ts';
import { missingForStep, missingLines, openNotice } from '../../domain/case/progress.ts';
import { at, brought, type Option, offered, type Place, tried } from './place.ts';
import { APPLICANT, wanderIntake } from './wander-intake.ts';

const WHOLE = wanderIntake();

/** A case is received with all or some of its papers. */
export function receivingOptions(place: Place): readonly Option[] {
  const { desk, id, context, dice } = place;
  const lines = WHOLE.outcome.checklist.map((line) => line.id);
  const state = { ...place.state, outcome: WHOLE.outcome };
  const intake = { ...WHOLE, taken: brought({ ...place, state }, dice.rarely(3) ? lines : dice.some(lines)) };
  return [
    offered('receive', () => receive(desk, id, intake, context)),
    tried('receive-accept', () => receiveAndAccept(desk, id, intake, context)),
    tried('receive-notify', () => receiveAndNotify(desk, id, intake, {}, context)),
  ];
}

/** What the window settles about a case: acceptance, the notice, declining. */
export function acceptingOptions(place: Place): readonly Option[] {
  const { desk, id, context, dice, state, today } = place;
  const open = at(place, 'to-accept');
  if (open.length === 0) return [];
  const isReady = (step: string) => missingForStep(state, step).length === 0;
  const some = dice.some(open);
  const said = { steps: some, form: dice.pick(['not-ours', 'not-needed'] as const) ?? 'not-ours' };
  const words = { by: dice.rarely(2) ? ('unit' as const) : ('window' as const), reason: '不属本县', date: today };
  return [
    open.some(isReady)
      ? offered('accept', () => accept(desk, id, context))
      : tried('accept', () => accept(desk, id, context)),
    tried('notify', () => notify(desk, id, {}, context)),
    ...(some.length > 0 && some.every(isReady)
      ? [offered('accept-some', () => accept(desk, id, context, { steps: some }))]
      : []),
    ...(dice.rarely(6)
      ? [tried('decline', () => decline(desk, id, { ...said, ...words, rightAuthority: '州里' }, APPLICANT, context))]
      : []),
  ];
}

/** Papers come: against notices, later, or a promise and a commitment in their stead. */
export function bringingOptions(place: Place): readonly Option[] {
  const { desk, id, context, dice, state, today } = place;
  const { outcome } = state;
  const missing = missingLines(state);
  const asked = [
    ...(openNotice(state) ? missing.map((line) => line.id) : []),
    ...openUnitNotices(state).flatMap(({ lines }) => lines.map(({ line }) => line)),
  ];
  const answers = brought(place, dice.some([...new Set(asked)]));
  const later = brought(place, dice.some(supplementLines(state)));
  const gaps = outcome ? missing.filter((line) => gapHindrance(outcome, line) === null) : [];
  const wishes = gaps.map((line) => ({
    ...{ line: line.id, form: '原件' },
    due: outcome ? latestGapDay(outcome, line, asDateString(today), context.calendar) : today,
  }));
  const wish = { lines: wishes, applies: [], promisedBy: APPLICANT };
  const proven = missing.filter(mayCommit).map((line) => ({ line: line.id, proves: '所载事实' }));
  const promise = { lines: proven, by: APPLICANT, byAgent: false, agentRule: '' };
  return [
    ...(answers.length > 0 ? [offered('correct', () => correct(desk, id, answers, dice.rarely(2), context))] : []),
    ...(later.length > 0 ? [offered('take-later', () => takeLater(desk, id, later, context))] : []),
    ...(wishes.length > 0 ? [tried('tolerate', () => tolerateAndAccept(desk, id, wish, [], context))] : []),
    ...(proven.length > 0 ? [offered('commit', () => commit(desk, id, promise, context))] : []),
  ];
}

/** Papers go back: found wanting, or wanted by the applicant. */
export function givingBackOptions(place: Place): readonly Option[] {
  const { desk, id, context, dice, state, station } = place;
  const wrong = dice.rarely(3) ? dice.pick(rejectable(state)) : undefined;
  const lines = dice.rarely(5) ? dice.some(givableBack(state, station)) : [];
  const given = { lines, to: APPLICANT, reason: '申请人要用' };
  const backTo = dice.rarely(2) ? APPLICANT : null;
  const rejection = { line: wrong ?? '', problem: '不清', backTo };
  return [
    ...(wrong === undefined ? [] : [tried('reject', () => reject(desk, id, rejection, context))]),
    ...(lines.length > 0 ? [offered('give-back', () => returnMaterials(desk, id, given, context))] : []),
  ];
}
