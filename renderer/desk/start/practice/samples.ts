import type { Answers } from '../../../../domain/catalogue/schema-common.ts';

/** How far a sample case has come. */
export type Until =
  | 'received'
  | 'noticed'
  | 'corrected'
  | 'accepted'
  | 'handed'
  | 'signed'
  | 'concluded'
  | 'arrived'
  | 'delivered';

/** One sample case: begun so many working days ago, carried on until there. */
export type Sample = {
  readonly bundle: string;
  /** Answers that matter here; the first open option stands for all others. */
  readonly answers: Answers;
  readonly begun: number;
  readonly until: Until;
};

/** A case in every state, some in time, one late; together a day's work of a small hall. */
export const SAMPLES: readonly Sample[] = [
  { bundle: 'ys-02', answers: {}, begun: 12, until: 'delivered' },
  { bundle: 'ys-15', answers: {}, begun: 10, until: 'arrived' },
  { bundle: 'ys-05', answers: {}, begun: 9, until: 'delivered' },
  { bundle: 'ys-11', answers: {}, begun: 8, until: 'signed' },
  { bundle: 'ys-24', answers: {}, begun: 3, until: 'signed' },
  { bundle: 'ys-23', answers: {}, begun: 4, until: 'signed' },
  { bundle: 'ys-10', answers: {}, begun: 6, until: 'concluded' },
  { bundle: 'ys-19', answers: {}, begun: 2, until: 'corrected' },
  { bundle: 'ys-01', answers: {}, begun: 1, until: 'signed' },
  { bundle: 'ys-24', answers: {}, begun: 2, until: 'handed' },
  { bundle: 'ys-18', answers: {}, begun: 2, until: 'noticed' },
  { bundle: 'ys-01', answers: {}, begun: 1, until: 'arrived' },
  { bundle: 'ys-14', answers: {}, begun: 1, until: 'accepted' },
  { bundle: 'ys-12', answers: {}, begun: 0, until: 'accepted' },
  { bundle: 'ys-06', answers: {}, begun: 0, until: 'received' },
];
