import { useMemo } from 'react';
import { compact } from '../../../domain/identity/plain-text.ts';
import { useSearch } from '../../store/hooks/use-cases.ts';

const WHOLE_NUMBER = 15;
const MOST = 50;

/** Ids of the cases at this desk whose applicant has this very ID number, but one; none while the number is not whole. */
export function useEarlierCases(idNo: string, except: string): readonly string[] {
  const number = compact(idNo);
  const rows = useSearch(number.length >= WHOLE_NUMBER ? number : '', MOST);
  return useMemo(
    () =>
      rows === 'loading'
        ? []
        : rows.flatMap(({ plain, personal }) =>
            personal !== null && compact(personal.idNo) === number && plain.id !== except ? [plain.id] : [],
          ),
    [rows, number, except],
  );
}
