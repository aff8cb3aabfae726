import { useMemo } from 'react';
import { type OnFile, onFileFor } from '../../../domain/case/on-file.ts';
import { compact } from '../../../domain/identity/plain-text.ts';
import { useCasesOfPeople } from '../../store/hooks/use-cases.ts';
import type { IntakeInHand } from './use-intake.ts';

const WHOLE_NUMBER = 15;
const MOST = 20;

/** Papers that earlier cases of these people left here, by line of the checklist. */
export function useOnFile({ draft: { values }, outcome }: IntakeInHand): Readonly<Record<string, OnFile>> {
  const numbers = (outcome?.people ?? []).flatMap(({ identity }) => {
    const number = identity.idNo === undefined ? '' : compact(values[identity.idNo] ?? '');
    return number.length >= WHOLE_NUMBER ? [number] : [];
  });
  const earlier = useCasesOfPeople([...new Set(numbers)].sort(), MOST);
  return useMemo(() => {
    if (earlier === 'loading' || outcome === null) return {};
    const found = outcome.checklist.map((line) => [line.id, onFileFor(outcome, line, values, earlier)] as const);
    return Object.fromEntries(found.flatMap(([id, paper]) => (paper === null ? [] : [[id, paper]])));
  }, [earlier, outcome, values]);
}
