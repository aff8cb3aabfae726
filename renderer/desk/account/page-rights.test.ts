import { expect, test } from 'vitest';
import type { Role } from '../../../domain/station/role.ts';
import type { PageName } from '../navigation.ts';
import { mayOpen } from './page-rights.ts';

const as = (...roles: Role[]) => ({ operators: [{ no: '0309', name: '石小雨', roles }] });
const pagesOf = (...roles: Role[]) =>
  (['intake', 'consult', 'issue', 'handoff', 'search', 'logs', 'settings'] as const satisfies PageName[]).filter(
    (page) => mayOpen(as(...roles), '0309', page),
  );

test('V34 a page that is nobody’s work for an operator is not offered to him', () => {
  const everybodys = ['search', 'logs', 'settings'];
  expect(pagesOf('administrator')).toEqual(everybodys);
  expect(pagesOf('unit')).toEqual(['handoff', ...everybodys]);
  expect(pagesOf('clerk')).toHaveLength(7);
  expect(pagesOf('helper')).toHaveLength(7);
});
