import type { ActContext } from '../../domain/acts/act-context.ts';
import type { Desk } from '../../domain/acts/desk.ts';
import { conclude, deliverResults } from '../../domain/acts/flow-acts.ts';
import { STEP } from './at-unit.ts';

/** 办结 of the small case's one step; its result and its original are at the window. */
export function concludeSmall(desk: Desk, caseId: string, context: ActContext) {
  const said = {
    step: STEP,
    result: 'granted' as const,
    number: '永测〔2026〕1号',
    date: '2026-11-18',
    validUntil: '',
  };
  return conclude(desk, caseId, { ...said, reason: '', born: {} }, 'paper', context, ['id-card@self']);
}

/** 送达 of its result; `returned`: the lines whose originals go back with it. */
export function deliverSmall(desk: Desk, caseId: string, context: ActContext, returned = ['id-card@self']) {
  const recipient = { name: '田小满', idNo: '', relation: '本人' };
  return deliverResults(desk, caseId, { way: 'direct', recipient, place: '本窗口', steps: [STEP], returned }, context);
}
