import { CHANGE_VERBS } from './change-verbs.ts';
import { DELIVERY_VERBS } from './delivery-verbs.ts';
import { ENDING_VERBS } from './ending-verbs.ts';
import { FLOW_VERBS } from './flow-verbs.ts';
import { INTAKE_VERBS } from './intake-verbs.ts';
import { RECORD_VERBS } from './record-verbs.ts';
import { UNIT_CLOCK_VERBS } from './unit-clock-verbs.ts';
import { UNIT_VERBS } from './unit-verbs.ts';
import type { Walk } from './walk.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What may happen to a case, by a word of its own. A story is a list of these words. */
export const VERBS = {
  ...INTAKE_VERBS,
  ...FLOW_VERBS,
  ...UNIT_VERBS,
  ...UNIT_CLOCK_VERBS,
  ...CHANGE_VERBS,
  ...RECORD_VERBS,
  ...ENDING_VERBS,
  ...DELIVERY_VERBS,
  wait: (walk: Walk) => walk.memory.pass(DAY),
} as const satisfies Readonly<Record<string, (walk: Walk) => unknown>>;

export type Verb = keyof typeof VERBS;
