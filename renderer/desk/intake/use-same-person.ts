import { useMemo } from 'react';
import type { CaseSummary } from '../../../domain/case/summary.ts';
import type { Draft } from '../../store/drafts/drafts.ts';
import { useSearch, useSearches } from '../../store/hooks/use-cases.ts';
import { useDrafts } from '../../store/hooks/use-desk.ts';
import { draftsOf, openCasesOf, type Who } from './model/same-person.ts';
import type { IntakeInHand } from './use-intake.ts';

const WHOLE_NUMBER = 15;
const WHOLE_NAME = 2;
const MOST = 50;

/** Open cases of this bundle and of who applies, or whose applicant stands in this intake; found while it is typed. */
export function useSamePerson(intake: IntakeInHand): readonly CaseSummary[] {
  const { bundle } = intake.draft;
  const who = useWho(intake);
  const { name, idNo } = who;
  const byNumber = useSearch(isWhole(idNo) ? idNo : '', MOST);
  const byName = useSearch([...name].length >= WHOLE_NAME && name.length < MOST ? name : '', MOST);
  const byOthers = useSearches(who.otherIdNos.filter(isWhole), MOST);
  return useMemo(() => {
    const rows = [byNumber, byName, byOthers].flatMap((found) => (found === 'loading' ? [] : found));
    const known = rows.flatMap(({ plain, personal }) => (personal === null ? [] : [{ plain, personal }]));
    const once = [...new Map(known.map((row) => [row.plain.id, row])).values()];
    return openCasesOf(once, bundle ?? '', who);
  }, [byNumber, byName, byOthers, bundle, who]);
}

/** Drafts of the station, but the one on the screen, in which who applies stands for this bundle. */
export function useSamePersonDrafts(intake: IntakeInHand, self: string): readonly Draft[] {
  const { draft, outcome } = intake;
  const who = useWho(intake);
  const drafts = useDrafts();
  return useMemo(() => {
    if (drafts === 'loading' || outcome === null) return [];
    const others = drafts.filter(({ id }) => id !== self);
    return draftsOf(others, draft.bundle ?? '', who, outcome.people);
  }, [drafts, self, draft.bundle, outcome, who]);
}

function useWho({ draft: { values }, outcome }: IntakeInHand): Who {
  return useMemo(() => {
    const typedIn = (key: string | undefined) => (key === undefined ? '' : (values[key] ?? '').trim());
    const people = outcome?.people ?? [];
    const identity = people.find(({ id }) => id === outcome?.applicant)?.identity;
    const others = people.filter(({ id }) => id !== outcome?.applicant);
    return {
      name: typedIn(identity?.name),
      idNo: typedIn(identity?.idNo),
      otherIdNos: others.map((other) => typedIn(other.identity.idNo)),
    };
  }, [values, outcome]);
}

const isWhole = (idNo: string): boolean => idNo.length >= WHOLE_NUMBER;
