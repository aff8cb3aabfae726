import { useMemo } from 'react';
import type { CaseSummary } from '../../../domain/case/summary.ts';
import type { Draft } from '../../store/drafts/drafts.ts';
import { useSearch } from '../../store/hooks/use-cases.ts';
import { useDrafts } from '../../store/hooks/use-desk.ts';
import { draftsOf, openCasesOf, type Who } from './model/same-person.ts';
import type { IntakeInHand } from './use-intake.ts';

const WHOLE_NUMBER = 15;
const WHOLE_NAME = 2;
const MOST = 50;

/** Open cases of who applies and this bundle, found while name and ID number are typed. */
export function useSamePerson(intake: IntakeInHand): readonly CaseSummary[] {
  const { draft } = intake;
  const { name, idNo } = whoApplies(intake);
  const byNumber = useSearch(idNo.length >= WHOLE_NUMBER ? idNo : '', MOST);
  const byName = useSearch([...name].length >= WHOLE_NAME && name.length < MOST ? name : '', MOST);
  return useMemo(() => {
    const rows = [...(byNumber === 'loading' ? [] : byNumber), ...(byName === 'loading' ? [] : byName)];
    const known = rows.flatMap(({ plain, personal }) => (personal === null ? [] : [{ plain, personal }]));
    const once = [...new Map(known.map((row) => [row.plain.id, row])).values()];
    return openCasesOf(once, draft.bundle ?? '', { name, idNo });
  }, [byNumber, byName, draft.bundle, name, idNo]);
}

/** Drafts of the station, but the one on the screen, in which who applies stands for this bundle. */
export function useSamePersonDrafts(intake: IntakeInHand, self: string): readonly Draft[] {
  const { draft, outcome } = intake;
  const { name, idNo } = whoApplies(intake);
  const drafts = useDrafts();
  return useMemo(() => {
    if (drafts === 'loading' || outcome === null) return [];
    const others = drafts.filter(({ id }) => id !== self);
    return draftsOf(others, draft.bundle ?? '', { name, idNo }, outcome.people);
  }, [drafts, self, draft.bundle, outcome, name, idNo]);
}

function whoApplies({ draft, outcome }: IntakeInHand): Who {
  const identity = outcome?.people.find(({ id }) => id === outcome.applicant)?.identity;
  const typedIn = (key: string | undefined) => (key === undefined ? '' : (draft.values[key] ?? '').trim());
  return { name: typedIn(identity?.name), idNo: typedIn(identity?.idNo) };
}
