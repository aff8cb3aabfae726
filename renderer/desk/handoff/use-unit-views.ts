import { useMemo } from 'react';
import type { CaseView } from '../../../domain/case/view.ts';
import type { Operator } from '../../../domain/station/station-state.ts';
import { useAwaits, useCaseRows } from '../../store/hooks/use-cases.ts';
import type { Live } from '../../store/hooks/use-live.ts';
import { awaitedParts } from '../lists/case-line.ts';
import { useListContext, useViews } from '../lists/use-views.ts';
import { useSession } from '../session.ts';

/** As many cases as are read at once; the rest comes up as these are done. */
export const CASES_READ = 120;

export type WaitingUnit = { readonly id: string; readonly name: string; readonly count: number };

/** Who sits in the hall for one unit sees what is that unit's. */
export function isOwn(unit: string, operator: Operator): boolean {
  return operator.unit === undefined || operator.unit === unit;
}

/** The units that cases wait for in this way, those with the most first; to a unit's operator his own alone. */
export function useWaitingUnits(act: string): Live<readonly WaitingUnit[]> {
  const { unitName } = useListContext();
  const awaiting = useAwaits();
  const { operator } = useSession();
  return useMemo(() => {
    if (awaiting === 'loading') return awaiting;
    return Object.entries(awaiting)
      .map(([awaited, count]) => ({ ...awaitedParts(awaited), count }))
      .filter((part) => part.act === act && part.unit !== '' && isOwn(part.unit, operator))
      .map(({ unit, count }) => ({ id: unit, name: unitName(unit), count }))
      .toSorted((one, other) => other.count - one.count || one.name.localeCompare(other.name));
  }, [awaiting, act, unitName, operator]);
}

/**
 * The cases that wait in this way (`hand-off@gaj`, `sign`); nothing is read for ''. `led`: a case that somebody was led
 * here from; it is among them however many others there are.
 */
export function useAwaitingViews(awaits: string, led?: string): Live<readonly CaseView[]> {
  const rows = useCaseRows(awaits === '' ? { limit: 0 } : { awaits, limit: CASES_READ });
  const ids = useMemo(() => {
    if (rows === 'loading') return [];
    const read = rows.map(({ plain }) => plain.id);
    return led === undefined || read.includes(led) ? read : [...read, led];
  }, [rows, led]);
  const views = useViews(ids);
  return rows === 'loading' ? 'loading' : views;
}
