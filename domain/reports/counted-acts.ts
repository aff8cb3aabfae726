import type { Json } from '../ledger/canonical-json.ts';

/** The acts of the straight path that a day is counted by: a column each, also when none was done. */
export const USUAL_ACTS = [
  'receive',
  'accept',
  'notice',
  'correct',
  'hand-off',
  'sign',
  'conclude',
  'arrive',
  'deliver',
] as const;

/** The acts of the other paths: a line each on the days they occur. */
export const ODD_ACTS = [
  'decline',
  'withdraw',
  'terminate',
  'tolerate',
  'fill',
  'commit',
  'reject',
  'give-back',
  'refuse',
  'suspend',
  'resume',
  'extend',
  'fee',
  'pay',
  'revoke',
  'announce',
  'confirm',
  'undelivered',
  'entrust',
  'close',
  'join',
  'void',
  'correct-record',
] as const;

/** Every act a day is counted by, each one kind of entry, so that every countable entry is counted exactly once. */
export const COUNTED_ACTS = [...USUAL_ACTS, ...ODD_ACTS] as const;
export type UsualAct = (typeof USUAL_ACTS)[number];
export type OddAct = (typeof ODD_ACTS)[number];
export type CountedAct = UsualAct | OddAct;

const ACT_OF_KIND: Readonly<Record<string, CountedAct>> = {
  'case.received': 'receive',
  'step.accepted': 'accept',
  'notice.given': 'notice',
  'correction.received': 'correct',
  'step.handedOff': 'hand-off',
  'step.signedFor': 'sign',
  'step.concluded': 'conclude',
  'result.arrived': 'arrive',
  'case.delivered': 'deliver',
  'step.declined': 'decline',
  'step.withdrawn': 'withdraw',
  'step.terminated': 'terminate',
  'gap.tolerated': 'tolerate',
  'gap.filled': 'fill',
  'material.committed': 'commit',
  'material.rejected': 'reject',
  'material.returned': 'give-back',
  'step.refused': 'refuse',
  'step.suspended': 'suspend',
  'step.resumed': 'resume',
  'step.extended': 'extend',
  'fee.noticed': 'fee',
  'fee.paid': 'pay',
  'result.revoked': 'revoke',
  'result.announced': 'announce',
  'delivery.confirmed': 'confirm',
  'delivery.failed': 'undelivered',
  'case.entrusted': 'entrust',
  'case.closed': 'close',
  'case.joined': 'join',
  'paper.voided': 'void',
  'form.changed': 'correct-record',
  'items.chosen': 'correct-record',
};

const ODD: ReadonlySet<CountedAct> = new Set(ODD_ACTS);
export const isOddAct = (act: CountedAct): act is OddAct => ODD.has(act);

export type ActCounts = Readonly<Record<CountedAct, number>>;

/**
 * Kinds of which only some entries are an act of their own: a first choice, a form filled or a paper given back with a
 * result is part of another.
 */
const ONLY_WITH: Readonly<Record<string, string>> = {
  'form.changed': 'correction',
  'items.chosen': 'reason',
  'material.returned': 'alone',
};

/** Null: an entry of this kind is not counted, or not without a member that `data` lacks. */
export function countedAct(kind: string, data: Json = null): CountedAct | null {
  const member = ONLY_WITH[kind];
  const isAct = member === undefined || (data !== null && typeof data === 'object' && member in data);
  return isAct ? (ACT_OF_KIND[kind] ?? null) : null;
}

/** How often each act occurs; what was taken back is not counted. */
export function countActs(lines: readonly { readonly act: CountedAct; readonly undone: boolean }[]): ActCounts {
  const counts = Object.fromEntries(COUNTED_ACTS.map((act) => [act, 0])) as Record<CountedAct, number>;
  for (const { act, undone } of lines) if (!undone) counts[act] += 1;
  return counts;
}
