import { useMemo } from 'react';
import { gapNotAgain } from '../../../domain/case/decide/tolerate.ts';
import { gapBreaches } from '../../../domain/case/gap-breaches.ts';
import { useCases } from '../../store/hooks/use-cases.ts';
import { useSession } from '../session.ts';

/** Why nothing is tolerated for the person of these cases, by promises not kept in them; null where something may be. */
export function useGapRefusal(cases: readonly string[]): string | null {
  const { today } = useSession();
  const known = useCases(cases);
  return useMemo(
    () => (known === 'loading' ? null : (gapNotAgain(known.flatMap((one) => gapBreaches(one, today)))?.text ?? null)),
    [known, today],
  );
}
