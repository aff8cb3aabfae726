import { changeItemsOf } from '../../domain/acts/change-items-act.ts';
import { closeOrJoin } from '../../domain/acts/close-act.ts';
import { giveBackLater, terminate, withdraw } from '../../domain/acts/ending-acts.ts';
import { arrive, deliverResults } from '../../domain/acts/flow-acts.ts';
import { voidAndReissue } from '../../domain/acts/reissue.ts';
import { confirmDelivery, failDelivery } from '../../domain/case/decide/after-delivery.ts';
import { endable } from '../../domain/case/decide/end-steps.ts';
import { canUndo, undo } from '../../domain/case/decide/record.ts';
import { revokeResult } from '../../domain/case/decide/revoke-result.ts';
import { endedSteps, freedPapers } from '../../domain/case/freed-papers.ts';
import { parcelsOnTheWay } from '../../domain/case/parcels.ts';
import { heldAt, openGapsOf } from '../../domain/case/progress.ts';
import { returnableWith } from '../../domain/case/returnable.ts';
import { at, type Option, offered, type Place, tried } from './place.ts';
import { APPLICANT, leavingOut, wanderIntake } from './wander-intake.ts';

const WHOLE = wanderIntake().outcome;

/** A result comes to the window, is taken back, handed over or sent, and may come back. */
export function resultOptions(place: Place): readonly Option[] {
  const { id, desk, context, dice, state, today, station } = place;
  const steps = dice.some(at(place, 'to-arrive'));
  const arrival = { steps, form: 'paper' as const, returned: dice.some(returnableWith(state, steps)) };
  const wrong = dice.rarely(3) ? dice.pick(at(place, 'to-arrive', 'to-deliver')) : undefined;
  const ready = dice.some(at(place, 'to-deliver').filter((step) => openGapsOf(state, step).length === 0));
  const way = dice.pick(['direct', 'mail'] as const) ?? 'direct';
  const dispatch = { carrier: '邮政', number: '', address: '塔卧镇1号', phone: '' };
  const handed = {
    ...{ steps: ready, way, place: '窗口', recipient: { name: APPLICANT, idNo: '', relation: '' } },
    ...{ returned: dice.some(heldAt(state, station)), ...(way === 'mail' ? { dispatch } : {}) },
  };
  const [parcel] = parcelsOnTheWay(state);
  const sent = parcel?.steps ?? [];
  const receipt = { steps: sent, date: today, by: APPLICANT, how: '' };
  return [
    ...(steps.length > 0 ? [offered('arrive', () => arrive(desk, id, arrival, context))] : []),
    ...(wrong === undefined ? [] : [offered('revoke', () => revokeResult(state, wrong, '发错', context))]),
    ...(ready.length > 0 ? [offered('deliver', () => deliverResults(desk, id, handed, context))] : []),
    ...(parcel
      ? [
          offered('confirm', () => confirmDelivery(state, receipt, context)),
          offered('comes-back', () => failDelivery(state, sent, '无人签收', context)),
        ]
      : []),
  ];
}

/** An item ends without a decision, or another choice is made. */
export function endingOptions(place: Place): readonly Option[] {
  const { id, desk, context, dice, state, today } = place;
  const steps = dice.rarely(6) ? dice.some(endable(state).map(({ step }) => step.id)) : [];
  const to = dice.rarely(2) ? APPLICANT : '';
  const asked = { steps, by: APPLICANT, reason: '不办了', date: today };
  const ended = { steps, ground: 'other' as const, reason: '其他', date: today };
  const gone = dice.some(WHOLE.steps.map((step) => step.id)).slice(0, 2);
  const choice = { outcome: leavingOut(WHOLE, gone), reason: '改了主意', givenTo: APPLICANT };
  return [
    ...(steps.length > 0
      ? [
          offered('withdraw', () => withdraw(desk, id, asked, to, context)),
          offered('terminate', () => terminate(desk, id, ended, to, context)),
        ]
      : []),
    ...(dice.rarely(6) ? [tried('change', () => changeItemsOf(desk, id, choice, context))] : []),
  ];
}

/** The case is closed as an error of the record, or goes on in the other one. */
export function closingOptions({ id, desk, context, dice }: Place, other: string | null): readonly Option[] {
  if (!dice.rarely(20)) return [];
  const closing = { why: 'duplicate' as const, reason: '收了两次', givenTo: APPLICANT };
  return [tried('close', () => closeOrJoin(desk, id, closing, other, context))];
}

/** What can be done at any time, also with a closed case. */
export function recordOptions(place: Place): readonly Option[] {
  const { id, desk, context, dice, state, station } = place;
  const { here, away } = freedPapers(state, endedSteps(state), station);
  const free = dice.some([...here, ...away]);
  const entry = dice.rarely(4) ? dice.pick(state.timeline.filter((one) => canUndo(one, state))) : undefined;
  const paper = dice.rarely(6) ? dice.pick(state.papers.filter(({ voided }) => voided === null)) : undefined;
  const anew = dice.rarely(2);
  return [
    ...(free.length > 0 ? [offered('give-back-later', () => giveBackLater(desk, id, free, APPLICANT, context))] : []),
    ...(entry ? [offered('undo', () => undo(state, [entry.ref], '登记有误'))] : []),
    ...(paper ? [offered('void', () => voidAndReissue(desk, id, paper.id, '打印模糊', anew, context))] : []),
  ];
}
