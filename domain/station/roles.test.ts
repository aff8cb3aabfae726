import { expect, test } from 'vitest';
import { can, hasKeeper, rolesOf } from './roles.ts';

test('V32 in a profile from before there were roles the first of the window does everything, a unit’s handler his own', () => {
  const station = {
    operators: [
      { no: '0300', name: '公安窗口', unit: 'gaj' },
      { no: '0301', name: '向晓云' },
      { no: '0302', name: '田主任' },
    ],
  };
  expect(rolesOf(station, '0300')).toEqual(['unit']);
  expect(rolesOf(station, '0301')).toEqual(['clerk', 'supervisor', 'administrator']);
  expect(rolesOf(station, '0302')).toEqual(['clerk']);
  expect(rolesOf(station, '0999')).toEqual([]);
  expect(can(station, '0999', 'window')).toBe(false);
});

test('V32 once somebody has roles, nobody has more than his own', () => {
  const keeper = { no: '0302', name: '田主任', roles: ['supervisor', 'administrator'] as const };
  const station = { operators: [{ no: '0301', name: '向晓云' }, keeper] };
  expect(rolesOf(station, '0301')).toEqual(['clerk']);
  expect(can(station, '0302', 'station')).toBe(true);
  expect(hasKeeper(station.operators)).toBe(true);
  expect(hasKeeper([{ no: '0301', name: '向晓云', roles: ['clerk'] }])).toBe(false);
});
