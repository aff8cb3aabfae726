import { expect, test } from 'vitest';
import { entrust } from '../../../../domain/acts/entrust-act.ts';
import { businessDate } from '../../../../domain/calendar/instant.ts';
import { acceptedCase } from '../../../../tests/support/accepted-case.ts';
import type { MemoryDesk } from '../../../../tests/support/desk-in-memory.ts';
import { isPromiseBroken, mandateRanOut } from './head.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const isBroken = (office: MemoryDesk) => isPromiseBroken(office.caseView('c'), businessDate(office.context().now));

test('C20 a promised day that has passed is shown as such, while something is still to be done for it', () => {
  const office = acceptedCase();
  expect(isBroken(office)).toBe(false);
  office.pass(60 * DAY_MS);
  expect(isBroken(office)).toBe(true);
});

test('D130 the head of a case says that a mandate has run out and what to do, and says nothing while it holds', () => {
  const office = acceptedCase();
  const agent = { name: '田大满', idNo: '', phone: '', relation: '近亲属' };
  const mandate = { agent, scope: '代为提交材料', until: '2026-11-20', mandate: 'seen' as const };
  office.enter(entrust(office.desk, 'c', mandate, office.context()));
  office.pass(2 * DAY_MS);
  expect(mandateRanOut(office.caseView('c'))).toBeNull();
  office.pass(DAY_MS);
  expect(mandateRanOut(office.caseView('c'))).toBe(
    '田*的委托到2026年11月20日已经期满，不能再代办：请申请人本人来办，或者登记新的委托（F6 I）',
  );
});
