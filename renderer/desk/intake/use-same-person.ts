import { useMemo } from 'react';
import type { CaseSummary } from '../../../domain/case/summary.ts';
import { useSearch } from '../../store/hooks/use-cases.ts';
import { openCasesOf } from './model/same-person.ts';
import type { IntakeInHand } from './use-intake.ts';

const WHOLE_NUMBER = 15;
const WHOLE_NAME = 2;
const MOST = 50;

/** Open cases of who applies and this bundle, found while name and ID number are typed. */
export function useSamePerson({ draft, outcome }: IntakeInHand): readonly CaseSummary[] {
  const identity = outcome?.people.find(({ id }) => id === outcome.applicant)?.identity;
  const typedIn = (key: string | undefined) => (key === undefined ? '' : (draft.values[key] ?? '').trim());
  const name = typedIn(identity?.name);
  const idNo = typedIn(identity?.idNo);
  const byNumber = useSearch(idNo.length >= WHOLE_NUMBER ? idNo : '', MOST);
  const byName = useSearch([...name].length >= WHOLE_NAME && name.length < MOST ? name : '', MOST);
  return useMemo(() => {
    const rows = [...(byNumber === 'loading' ? [] : byNumber), ...(byName === 'loading' ? [] : byName)];
    const known = rows.flatMap(({ plain, personal }) => (personal === null ? [] : [{ plain, personal }]));
    const once = [...new Map(known.map((row) => [row.plain.id, row])).values()];
    return openCasesOf(once, draft.bundle ?? '', { name, idNo });
  }, [byNumber, byName, draft.bundle, name, idNo]);
}
