/** The acts a day is counted by, each one kind of entry, so that every countable entry is counted exactly once. */
export const COUNTED_ACTS = [
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
export type CountedAct = (typeof COUNTED_ACTS)[number];

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
};

export type ActCounts = Readonly<Record<CountedAct, number>>;

/** Null: an entry of this kind is not counted. */
export function countedAct(kind: string): CountedAct | null {
  return ACT_OF_KIND[kind] ?? null;
}

/** How often each act occurs; what was taken back is not counted. */
export function countActs(lines: readonly { readonly act: CountedAct; readonly undone: boolean }[]): ActCounts {
  const counts = Object.fromEntries(COUNTED_ACTS.map((act) => [act, 0])) as Record<CountedAct, number>;
  for (const { act, undone } of lines) if (!undone) counts[act] += 1;
  return counts;
}
