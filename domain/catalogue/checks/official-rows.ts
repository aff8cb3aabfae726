import type { Bundle } from '../schema-bundle.ts';
import type { OfficialRow } from '../schema-pack.ts';
import type { Unit } from '../schema-parts.ts';
import { type Check, type Finding, finding } from './finding.ts';

/** National base bundles carry such a number instead of one of the county's table. */
const OUTSIDE_TABLE = /^[军准]/;

/** The county's table and the bundles agree: every row has its bundle and every numbered bundle its row. */
export const checkOfficialRows: Check = (pack) => [
  ...pack.officialRows.flatMap((row) => {
    const bundle = pack.bundles.find(({ no }) => no === row.no);
    return bundle === undefined
      ? [finding('row-without-bundle', 'officialRows', row.no, '', `表中第 ${row.no} 行“${row.name}”没有对应的套餐`)]
      : disagreements(row, bundle, pack.units);
  }),
  ...pack.bundles
    .filter(({ no }) => !OUTSIDE_TABLE.test(no) && !pack.officialRows.some((row) => row.no === no))
    .map(({ id, no }) => finding('bundle-without-row', 'bundles', id, 'no', `县里的表没有第 ${no} 行`)),
];

function disagreements(row: OfficialRow, bundle: Bundle, units: readonly Unit[]): readonly Finding[] {
  const report = (path: string, message: string) => finding('differs-from-table', 'bundles', bundle.id, path, message);
  const called = (unit: Unit | undefined, name: string) =>
    unit?.name === name || unit?.aliases?.includes(name) === true;
  const leads = units.filter(({ name }) => bundle.leadUnits.includes(name));
  const dates = new Set(row.rows.map(({ dueBy }) => dueBy));
  return [
    ...(bundle.name.startsWith(row.name) ? [] : [report('name', `表中名称为“${row.name}”`)]),
    ...row.lead
      .split('、')
      .filter((lead) => !leads.some((unit) => called(unit, lead)))
      .map((lead) => report('leadUnits', `表中牵头单位有“${lead}”`)),
    ...bundle.steps
      .filter(({ dueBy }) => dueBy !== null && !dates.has(dueBy))
      .map(({ item, dueBy }) => report(`steps.${item}.dueBy`, `表中没有 ${dueBy} 这个完成时限`)),
  ];
}
