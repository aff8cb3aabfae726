import type { Mandate } from '../case/decide/entrust.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import type { Desk } from './desk.ts';
import { type CaseAct, finish } from './intake-acts.ts';
import { entrusted } from './mandate-issue.ts';

/** 委托, with 委托书 where it is written here; a mandate that was brought along is only taken note of. */
export function entrust(desk: Desk, caseId: string, mandate: Mandate, context: ActContext): Decision<CaseAct> {
  const decided = entrusted(desk, caseId, mandate, context);
  return decided.ok ? finish(caseId, decided.entries, decided.value) : decided;
}
