import type { ActContext } from './act-context.ts';
import { forOpenCases } from './closed-gate.ts';
import type { Decision } from './decision.ts';
import type { Desk } from './desk.ts';
import { onlyReadable } from './readable-gate.ts';
import { forOwnRoles } from './role-gate.ts';
import { forOwnUnit } from './unit-gate.ts';

/**
 * What every act of this desk must pass before it is written, whatever screen it came from: it can be read again, its
 * operator has the right, it is about the unit he sits for, and about no case that was closed.
 */
export function admit<Value>(desk: Desk, decision: Decision<Value>, context: ActContext): Decision<Value> {
  return forOpenCases(desk, forOwnUnit(desk, forOwnRoles(onlyReadable(decision), context), context));
}
