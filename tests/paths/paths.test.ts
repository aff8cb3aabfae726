import { describe, expect, test } from 'vitest';
import { KINDS } from '../../domain/case/kinds/registry.ts';
import { tookOriginal } from '../../domain/case/papers-kept.ts';
import { piecesOf } from '../../domain/case/pieces.ts';
import { summariseCase } from '../../domain/case/summarise-case.ts';
import { PAPER_TYPES, type PaperType } from '../../domain/numbers/paper-type.ts';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { memoryDesk } from '../support/desk-in-memory.ts';
import { caseIds, heldByNobody, misplaced, series, timesLogged } from './check-world.ts';
import { findFaults } from './find-faults.ts';
import { pathDesk } from './path-desk.ts';
import { playAll } from './play.ts';
import { STORIES } from './stories.ts';
import { VERBS } from './verbs.ts';

const pack = seedCatalogue();
const desk = memoryDesk();
const memory = pathDesk(desk);
await playAll(pack, memory);

/** Papers of the questions without a case; every other type is issued by a case, a slip or a day. */
const WITHOUT_A_CASE: ReadonlySet<PaperType> = new Set(['consultation-log', 'guidance', 'access-log', 'branch-check']);
const ISSUED = PAPER_TYPES.filter((type) => !WITHOUT_A_CASE.has(type));

/**
 * Of the station, its settings and who looked; a conflict takes two desks to write past each other; pictures, and keys
 * that are destroyed, lie with the main process.
 */
const NOT_OF_A_CASE: ReadonlySet<string> = new Set([
  'station.configured',
  'case.erased',
  'account.changed',
  'calendar.amended',
  'holidays.announced',
  'papers.worded',
  'phrase.kept',
  'phrase.dropped',
  'shift.opened',
  'consultation.noted',
  'hall.listed',
  'rules.set',
  'conflict.settled',
  'access.shown',
  'file.attached',
  'file.removed',
  'key.destroyed',
]);

describe('forty cases of a county', () => {
  test('T20 they go over all bundles, do every act, and issue every type of paper', () => {
    expect(STORIES).toHaveLength(40);
    expect(new Set(STORIES.map(({ bundle }) => bundle))).toEqual(new Set(pack.bundles.map(({ id }) => id)));
    expect(new Set(STORIES.flatMap(({ acts }) => acts))).toEqual(new Set(Object.keys(VERBS)));
    const types = new Set([...series(memory).keys()].map((key) => key.split(' ')[0]));
    expect(ISSUED.filter((type) => !types.has(type))).toEqual([]);
  });

  test('T20 every kind of entry about a case, a slip or a day is written at least once', () => {
    const written = new Set(memory.entries().map(({ kind }) => kind));
    const missing = [...KINDS.keys()].filter((kind) => !written.has(kind) && !NOT_OF_A_CASE.has(kind));
    expect(missing).toEqual([]);
  });

  test('T21 every original is where the record says, and somebody has it', () => {
    expect(misplaced(memory)).toEqual([]);
    expect(heldByNobody(memory)).toEqual([]);
  });

  test('T21 of a case that was delivered or closed no original lies forgotten at the window', () => {
    const over = caseIds(memory).filter((id) => ['closed', 'delivered'].includes(memory.caseView(id).phase));
    expect(over.length).toBeGreaterThan(STORIES.length / 2);
    for (const id of over) {
      const state = memory.caseState(id);
      const here = piecesOf(state).filter(({ state: { custodian } }) => custodian?.holder.at === 'station');
      if (state.closing) expect(here).toEqual([]);
      const originals = here.filter(({ state: piece }) => tookOriginal(piece));
      // What the applicant has not fetched yet stands in the lists as to be given back.
      const isAskedFor = summariseCase(state, desk.context().calendar).plain.awaits.includes('return');
      expect({ id, isForgotten: originals.length > 0 && !isAskedFor }).toEqual({ id, isForgotten: false });
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

  test('T25 the tour in the built program finds nothing here, and names a missing paper and a case that contradicts itself', () => {
    expect(findFaults(memory)).toEqual([]);
    const receipts = memory.entries().filter(({ data }) => (data as { readonly type?: string }).type === 'receipt');
    const without = memory.entries().filter((entry) => entry !== receipts[0]);
    expect(findFaults({ ...memory, entries: () => without })).toMatchObject([
      expect.stringMatching(/^T22 receipt 2026: 2 3/),
    ]);
    const [first] = caseIds(memory);
    const strange = { ...memory.caseState(first ?? ''), conflicts: [{ register: 'form', statements: [] }] };
    const caseState = (id: string) => (id === first ? strange : memory.caseState(id));
    expect(findFaults({ ...memory, caseState })).toEqual([`T24 ${first} contradicts itself: form`]);
  });
});
