import { expect, test } from 'vitest';
import { businessDate } from '../../../../domain/calendar/instant.ts';
import { acceptedCase } from '../../../../tests/support/accepted-case.ts';
import type { MemoryDesk } from '../../../../tests/support/desk-in-memory.ts';
import { isPromiseBroken } from './head.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const isBroken = (office: MemoryDesk) => isPromiseBroken(office.caseView('c'), businessDate(office.context().now));

test('C20 a promised day that has passed is shown as such, while something is still to be done for it', () => {
  const office = acceptedCase();
  expect(isBroken(office)).toBe(false);
  office.pass(60 * DAY_MS);
  expect(isBroken(office)).toBe(true);
});
