import { useMemo } from 'react';
import { type CaseView, view } from '../../../domain/case/view.ts';
import { useCases } from '../../store/hooks/use-cases.ts';
import type { Live } from '../../store/hooks/use-live.ts';
import { useSession } from '../session.ts';
import { type ListContext, unitNames } from './case-line.ts';

/** Cases as they stand now, in the order asked for. */
export function useViews(ids: readonly string[]): Live<readonly CaseView[]> {
  const { calendar, rules, today } = useSession();
  const states = useCases(ids);
  // The day is enough: nothing that lists show changes within it.
  const noon = Date.parse(`${today}T12:00:00+08:00`);
  return useMemo(
    () => (states === 'loading' ? states : states.map((state) => view(state, noon, calendar, rules))),
    [states, noon, calendar, rules],
  );
}

/** What lists need to put dates and units into words. */
export function useListContext(): ListContext {
  const { calendar, rules, today, catalogue } = useSession();
  return useMemo(
    () => ({ calendar, rules, today, unitName: unitNames(catalogue) }),
    [calendar, rules, today, catalogue],
  );
}
