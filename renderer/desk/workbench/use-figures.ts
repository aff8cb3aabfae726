import { useMemo } from 'react';
import { useCaseCount, useCaseRows, useCounts } from '../../store/hooks/use-cases.ts';
import type { Live } from '../../store/hooks/use-live.ts';
import { useListContext } from '../lists/use-views.ts';
import { type Figures, figuresOf, queueFilter } from './workbench-model.ts';

/** What waits, in numbers. */
export function useFigures(): Live<Figures> {
  const context = useListContext();
  const counts = useCounts(context.today);
  const dueSoon = useCaseRows(queueFilter('soon', context));
  const conflicts = useCaseRows(queueFilter('conflicts', context));
  const uncollected = useCaseCount(queueFilter('uncollected', context));
  return useMemo(() => {
    if (counts === 'loading' || dueSoon === 'loading' || conflicts === 'loading' || uncollected === 'loading')
      return 'loading';
    return figuresOf(counts, { dueSoon, conflicts, uncollected }, context);
  }, [counts, dueSoon, conflicts, uncollected, context]);
}
