import type { DueLine } from '../reports/day-log.ts';
import { LOG } from '../text/paper-log.ts';

/** Which units are late, with how many items and since when at the most; the one with the most first. */
export function lateByUnit(late: readonly DueLine[]): string {
  const units = [...Map.groupBy(late, ({ unit }) => unit)].sort(([, one], [, other]) => other.length - one.length);
  return units
    .map(([unit, lines]) => {
      const days = Math.max(...lines.map(({ left }) => -left));
      return LOG.unitLate(unit || LOG.noUnit, lines.length, days);
    })
    .join('、');
}
