import { describe, expect, test } from 'vitest';
import type { PaperType } from '../../domain/numbers/paper-type.ts';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { caseIds, heldByNobody, misplaced, series, timesLogged } from './check-world.ts';
import { playAll } from './play.ts';
import { STORIES } from './stories.ts';
import { VERBS } from './verbs.ts';

const pack = seedCatalogue();
const memory = playAll(pack);

/** Papers that an act of a case, a slip or a day issues; those of the questions without a case are not among them. */
const ISSUED: readonly PaperType[] = [
  'one-form',
  'receipt',
  'one-time-notice',
  'correction-receipt',
  'acceptance-notice',
  'handoff-slip',
  'pickup-voucher',
  'delivery-receipt',
  'day-log',
  'hall-log',
  'item-form',
  'decline-decision',
  'not-needed-notice',
  'withdrawal',
  'termination',
  'gap-promise',
  'gap-notice',
  'commitment',
  'return-list',
  'special-procedure',
  'extension-notice',
  'fee-notice',
  'mail-slip',
  'mandate',
  'correction-record',
];

describe('forty cases of a county', () => {
  test('T20 they go over all bundles, do every act, and issue every type of paper', () => {
    expect(STORIES).toHaveLength(40);
    expect(new Set(STORIES.map(({ bundle }) => bundle))).toEqual(new Set(pack.bundles.map(({ id }) => id)));
    expect(new Set(STORIES.flatMap(({ acts }) => acts))).toEqual(new Set(Object.keys(VERBS)));
    const types = new Set([...series(memory).keys()].map((key) => key.split(' ')[0]));
    expect(ISSUED.filter((type) => !types.has(type))).toEqual([]);
  });

  test('T21 every original is where the record says, and somebody has it', () => {
    expect(misplaced(memory)).toEqual([]);
    expect(heldByNobody(memory)).toEqual([]);
  });

  test('T21 of a case that was delivered or closed no original lies forgotten at the window', () => {
    const over = caseIds(memory).filter((id) => ['closed', 'delivered'].includes(memory.caseView(id).phase));
    expect(over.length).toBeGreaterThan(STORIES.length / 2);
    for (const id of over) {
      const { closing, materials } = memory.caseState(id);
      const here = Object.values(materials).filter(({ custodian }) => custodian?.holder.at === 'station');
      if (closing) expect(here).toEqual([]);
    }
  });

  test('T22 every paper has a number of its own series, without a gap and without one twice', () => {
    for (const serials of series(memory).values()) expect(serials).toEqual(serials.map((_, at) => at + 1));
  });

  test('T23 the day logs list each act once', () => {
    const times = timesLogged(memory);
    expect(times.size).toBeGreaterThan(STORIES.length);
    expect([...times].filter(([, count]) => count !== 1)).toEqual([]);
  });

  test('T24 no desk contradicts itself: no case has a conflict or a line that is not understood', () => {
    for (const id of caseIds(memory)) {
      expect(memory.caseState(id).conflicts).toEqual([]);
      expect(memory.caseState(id).timeline.filter(({ understood }) => !understood)).toEqual([]);
    }
  });
});
