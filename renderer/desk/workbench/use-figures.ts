import { useMemo } from 'react';
import { useCaseCount, useInHand } from '../../store/hooks/use-cases.ts';
import { useDrafts } from '../../store/hooks/use-desk.ts';
import type { Live } from '../../store/hooks/use-live.ts';
import { useListContext } from '../lists/use-views.ts';
import { useSession } from '../session.ts';
import { type Figures, figuresOf } from './workbench-model.ts';

/** What waits, in numbers. */
export function useFigures(): Live<Figures> {
  const context = useListContext();
  const { unit } = useSession().operator;
  const inHand = useInHand();
  const cases = useCaseCount();
  const drafts = useDrafts();
  return useMemo(() => {
    if (inHand === 'loading' || cases === 'loading' || drafts === 'loading') return 'loading';
    return figuresOf({ inHand, cases, drafts: drafts.length }, context, unit);
  }, [inHand, cases, drafts, context, unit]);
}
