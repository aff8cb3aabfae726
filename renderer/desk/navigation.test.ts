import { expect, test } from 'vitest';
import { AT_HOME, type Navigation, opened, openedInstead, type Place, wentBack } from './navigation.ts';

const visit = (places: readonly Place[], from: Navigation = AT_HOME) => places.reduce(opened, from);

test('back leads one level back, and to the workbench at the end of the way', () => {
  const search: Place = { page: 'search', query: '王' };
  const once = wentBack(visit([search, { page: 'case', id: 'a' }]));
  expect(once.place).toEqual(search);
  expect(wentBack(wentBack(wentBack(once))).place).toEqual({ page: 'workbench' });
});

test('an intake that has become a draft is found again as that draft', () => {
  const draft: Place = { page: 'intake', draft: 'd1' };
  const left = opened({ ...visit([{ page: 'intake' }]), asLeft: draft }, { page: 'case', id: 'a' });
  expect(wentBack(left).place).toEqual(draft);
});

test('Y12 what opens instead of a place that is no more is passed by on the way back', () => {
  const onDraft = visit([{ page: 'logs' }, { page: 'intake', draft: 'd1' }]);
  const onCase = openedInstead(onDraft, { page: 'case', id: 'd1' });
  expect(onCase.place).toEqual({ page: 'case', id: 'd1' });
  expect(wentBack(onCase).place).toEqual({ page: 'logs' });
});

test('the same place twice is one step of the way back', () => {
  expect(wentBack(visit([{ page: 'logs' }, { page: 'logs' }])).place).toEqual({ page: 'workbench' });
});

test('going to the page where one is opens it afresh', () => {
  expect(visit([{ page: 'workbench' }]).visit).toBe(AT_HOME.visit + 1);
});
