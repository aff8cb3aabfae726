import type { ActContext } from './act-context.ts';
import { forOpenCases } from './closed-gate.ts';
import type { Decision } from './decision.ts';
import type { Desk } from './desk.ts';
import { forStandingMandates } from './mandate-gate.ts';
import { onlyReadable } from './readable-gate.ts';
import { forOwnRoles } from './role-gate.ts';
import { forOwnUnit } from './unit-gate.ts';

/**
 * What every act of this desk must pass before it is written, whatever screen it came from: it can be read again, its
 * operator has the right, it is about the unit he sits for, about no case that was closed, and nobody acts in it for the
 * applicant whose mandate has run out.
 */
export function admit<Value>(desk: Desk, decision: Decision<Value>, context: ActContext): Decision<Value> {
  const own = forOwnUnit(desk, forOwnRoles(onlyReadable(decision), context), context);
  return forStandingMandates(desk, forOpenCases(desk, own), context);
}
