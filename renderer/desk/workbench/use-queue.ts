import { useMemo } from 'react';
import { useCaseRows } from '../../store/hooks/use-cases.ts';
import type { Live } from '../../store/hooks/use-live.ts';
import type { CaseRow } from '../../store/reading/case-row.ts';
import { useListContext } from '../lists/use-views.ts';
import { useSession } from '../session.ts';
import { type QueueId, queueFilter, rowsOfQueue } from './workbench-model.ts';

/** The cases behind a figure, the most urgent first; of drafts there are none. */
export function useQueue(queue: QueueId): Live<readonly CaseRow[]> {
  const context = useListContext();
  const { unit } = useSession().operator;
  const rows = useCaseRows(queue === 'drafts' ? { limit: 0 } : queueFilter(queue, context, unit));
  return useMemo(
    () => (rows === 'loading' || queue === 'drafts' ? rows : rowsOfQueue(queue, rows, context)),
    [queue, rows, context],
  );
}
