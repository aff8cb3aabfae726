import { expect, test } from 'vitest';
import type { AccessShown } from '../../../domain/station/access-shown.ts';
import { NEW_VISIT, notYetNoted, withNoted } from './visit.ts';

const COPIED: AccessShown = { case: 'c1', number: '17', whose: ['母亲'], what: 'form', reason: '' };

test('M5 in one visit the same data of the same person is noted once, of another person again', () => {
  const visit = withNoted(NEW_VISIT, notYetNoted(NEW_VISIT, [COPIED]));
  expect(notYetNoted(visit, [COPIED])).toEqual([]);
  expect(notYetNoted(visit, [{ ...COPIED, whose: ['母亲', '父亲'] }])).toEqual([{ ...COPIED, whose: ['父亲'] }]);
  expect(notYetNoted(visit, [{ ...COPIED, case: 'c2' }])).toHaveLength(1);
  expect(notYetNoted(visit, [{ ...COPIED, what: 'file' }])).toHaveLength(1);
});

test('M4 a new visit notes everything again', () => {
  expect(notYetNoted(NEW_VISIT, [COPIED])).toEqual([COPIED]);
});
