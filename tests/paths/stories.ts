import type { Answers } from '../../domain/catalogue/schema-common.ts';
import type { Verb } from './verbs.ts';

/** One case of a county's day: which bundle, under which answers, with how many people, and what happens in which order. */
export type Story = {
  readonly bundle: string;
  readonly answers?: Answers;
  readonly people?: Readonly<Record<string, number>>;
  readonly acts: readonly Verb[];
};

/** Forty cases over all bundles and every path that exists. */
export const STORIES: readonly Story[] = [
  { bundle: 'ys-01', acts: ['receive-accept', 'consent', 'print', 'work', 'deliver-to-proxy', 'reissue-voucher'] },
  { bundle: 'ys-01', acts: ['receive-accept', 'correct-name', 'work', 'deliver'] },
  { bundle: 'ys-01', acts: ['receive-accept', 'drop-items', 'work', 'deliver'] },
  {
    bundle: 'ys-01',
    answers: { settleWith: 'father' },
    acts: ['receive-notify', 'wait', 'correct', 'work', 'mail', 'track', 'confirm'],
  },
  { bundle: 'ys-02', acts: ['receive-notify', 'reissue-receipt', 'correct', 'work', 'deliver'] },
  { bundle: 'ys-02', acts: ['receive', 'entrust', 'accept', 'work', 'deliver'] },
  { bundle: 'ys-03', acts: ['receive-accept', 'hand-off', 'sign', 'fee', 'pay', 'work', 'deliver'] },
  { bundle: 'ys-03', acts: ['receive', 'close'] },
  { bundle: 'ys-04', acts: ['receive-accept', 'withdraw'] },
  {
    bundle: 'ys-05',
    people: { coOwner: 2 },
    acts: ['receive-accept', 'hand-off', 'sign', 'extend', 'work', 'deliver'],
  },
  {
    bundle: 'ys-05',
    answers: { tradeKind: 'inherit' },
    people: { heirs: 5 },
    acts: ['receive-accept', 'work', 'deliver'],
  },
  {
    bundle: 'ys-06',
    acts: ['receive-accept', 'official-number', 'reissue-acceptance', 'hand-off', 'refuse-slip', 'work', 'deliver'],
  },
  { bundle: 'ys-06', acts: ['receive-accept', 'close'] },
  { bundle: 'ys-07', acts: ['receive', 'note', 'give-back'] },
  { bundle: 'ys-08', acts: ['receive-accept', 'work', 'village', 'comes-back', 'village', 'confirm'] },
  { bundle: 'ys-09', acts: ['receive', 'reject', 'bring-later', 'work', 'deliver'] },
  { bundle: 'ys-09', answers: { group: 'dibao' }, people: { family: 4 }, acts: ['receive-accept', 'work', 'deliver'] },
  { bundle: 'ys-10', acts: ['receive-accept', 'hand-off', 'sign', 'refuse', 'work', 'deliver'] },
  { bundle: 'ys-11', people: { heirs: 5 }, acts: ['receive-accept', 'entrust', 'work', 'deliver'] },
  { bundle: 'ys-11', acts: ['receive-accept', 'add-person', 'wait'] },
  { bundle: 'ys-12', people: { shareholder: 4 }, acts: ['receive-accept', 'work', 'mail', 'comes-back', 'deliver'] },
  { bundle: 'ys-12', acts: ['take-in-twice', 'receive-notify', 'join', 'accept', 'work', 'deliver'] },
  { bundle: 'ys-13', acts: ['receive-accept', 'hand-off', 'sign', 'suspend', 'wait', 'resume', 'work', 'deliver'] },
  {
    bundle: 'ys-14',
    people: { hire: 3 },
    acts: ['receive-accept', 'hand-off', 'sign', 'unit-notice', 'correct-for-unit', 'work', 'deliver'],
  },
  { bundle: 'ys-15', people: { employee: 3 }, acts: ['receive-accept', 'work', 'locker', 'confirm'] },
  { bundle: 'ys-15', answers: { insured: 'new' }, acts: ['receive-accept', 'add-person'] },
  {
    bundle: 'ys-16',
    acts: ['receive-accept', 'hand-off', 'sign', 'grant', 'revoke', 'grant', 'arrive', 'work', 'deliver'],
  },
  { bundle: 'ys-17', acts: ['receive', 'decline-not-needed'] },
  { bundle: 'ys-18', acts: ['receive-accept', 'correct-name', 'reissue-receipt', 'work', 'deliver'] },
  { bundle: 'ys-19', people: { investor: 3 }, acts: ['receive-accept', 'hand-off', 'sign', 'terminate'] },
  {
    bundle: 'ys-20',
    acts: [
      'receive-accept',
      'hand-off',
      'sign',
      'unit-notice',
      'correct-for-unit',
      'fetch-replaced',
      'work',
      'deliver',
    ],
  },
  { bundle: 'ys-21', acts: ['receive-accept', 'hand-off', 'sign', 'suspend', 'resume', 'work', 'deliver'] },
  { bundle: 'ys-22', acts: ['receive', 'decline'] },
  { bundle: 'ys-23', acts: ['receive-notify', 'correct', 'work', 'mail', 'comes-back', 'mail', 'confirm'] },
  {
    bundle: 'ys-24',
    acts: ['receive-accept', 'note-undone', 'work', 'announce', 'locker', 'comes-back', 'village', 'confirm'],
  },
  { bundle: 'ys-25', acts: ['tolerate', 'bring-later', 'work', 'deliver'] },
  { bundle: 'ys-26a', people: { shareholder: 2, staff: 3 }, acts: ['commit', 'work', 'deliver'] },
  {
    bundle: 'ys-26b',
    acts: ['receive-accept', 'hand-off', 'sign', 'grant-electronic', 'deliver-electronically', 'work', 'deliver'],
  },
  { bundle: 'base-catering', people: { staff: 3 }, acts: ['receive-accept', 'hand-off', 'sign', 'refuse', 'deliver'] },
  { bundle: 'base-veteran', acts: ['take-in-twice', 'receive-accept', 'correct-name', 'join', 'work', 'deliver'] },
];
