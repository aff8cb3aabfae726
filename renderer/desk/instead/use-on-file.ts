import { useMemo } from 'react';
import { type OnFile, onFileFor } from '../../../domain/case/on-file.ts';
import type { Outcome } from '../../../domain/catalogue/outcome.ts';
import { compact } from '../../../domain/identity/plain-text.ts';
import { useCasesOfPeople } from '../../store/hooks/use-cases.ts';

const WHOLE_NUMBER = 15;
const MOST = 20;

/** Papers on file by line of the checklist. */
export type PapersOnFile = Readonly<Record<string, OnFile>>;

/**
 * Papers that other cases of these people left here, whoever of them applied then, by line of the checklist. `values`:
 * the one form; `own`: the case that asks.
 */
export function useOnFile(
  outcome: Outcome | null,
  values: Readonly<Record<string, string>>,
  own: string,
): PapersOnFile {
  const numbers = (outcome?.people ?? []).flatMap(({ identity }) => {
    const number = identity.idNo === undefined ? '' : compact(values[identity.idNo] ?? '');
    return number.length >= WHOLE_NUMBER ? [number] : [];
  });
  const found = useCasesOfPeople([...new Set(numbers)].sort(), MOST);
  return useMemo(() => {
    if (found === 'loading' || outcome === null) return {};
    const earlier = found.filter(({ id }) => id !== own);
    const papers = outcome.checklist.map((line) => [line.id, onFileFor(outcome, line, values, earlier)] as const);
    return Object.fromEntries(papers.flatMap(([id, paper]) => (paper === null ? [] : [[id, paper]])));
  }, [found, outcome, values, own]);
}
