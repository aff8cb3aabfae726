import type { CaseState } from '../../../../../domain/case/case-state.ts';
import { tailOf } from '../../../../../domain/numbers/format-number.ts';
import { plainDigits } from '../../../../../domain/numbers/parse-code.ts';
import { applicantOf } from '../../../../../domain/papers/case-facts.ts';
import { useStore } from '../../../../store/hooks/store-context.tsx';
import { useSearch } from '../../../../store/hooks/use-cases.ts';
import type { Option } from '../../../../ui/fields/option.ts';
import { CASE_TEXT } from '../../../text/case.ts';

const MOST = 20;

/** Other cases of the same person that are not closed, to choose from, and one by a number that is typed or scanned. */
export function useOtherCases(state: CaseState): {
  readonly options: readonly Option[];
  readonly byNumber: (typed: string) => Promise<string | null>;
} {
  const store = useStore();
  const { idNo, name } = applicantOf(state);
  const found = useSearch(idNo || name, MOST);
  const rows = found === 'loading' ? [] : found;
  const others = rows.filter(({ plain }) => plain.id !== state.id && plain.phase !== 'closed');
  return {
    options: others.map(({ plain }) => ({
      value: plain.id,
      label: `${plain.bundle.name}　尾号 ${tailOf(plain.number)}`,
      note: CASE_TEXT.phases[plain.phase],
    })),
    byNumber: async (typed) => {
      const digits = plainDigits(typed);
      const [first] = digits === null ? [] : await store.cases.findByCode(digits);
      return first && first.plain.id !== state.id ? first.plain.id : null;
    },
  };
}
