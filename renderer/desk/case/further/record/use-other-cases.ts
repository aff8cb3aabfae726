import type { CaseState } from '../../../../../domain/case/case-state.ts';
import { tailOf } from '../../../../../domain/numbers/format-number.ts';
import { plainDigits } from '../../../../../domain/numbers/parse-code.ts';
import { applicantOf } from '../../../../../domain/papers/case-facts.ts';
import { useStore } from '../../../../store/hooks/store-context.tsx';
import { useSearch } from '../../../../store/hooks/use-cases.ts';
import type { CaseRow } from '../../../../store/reading/case-row.ts';
import type { Option } from '../../../../ui/fields/option.ts';
import { CASE_TEXT } from '../../../text/case.ts';
import { FURTHER_RECORD_TEXT } from '../../../text/further-record.ts';

const MOST = 20;

/** Other cases of the same person that are not closed, to choose from, and one by a number that is typed. */
export function useOtherCases(state: CaseState): {
  /** Null until it is known whether there are any. */
  readonly options: readonly Option[] | null;
  readonly byNumber: (typed: string) => Promise<string | null>;
} {
  const store = useStore();
  const { idNo, name } = applicantOf(state);
  const found = useSearch(idNo || name, MOST);
  const isOther = ({ plain }: CaseRow) => plain.id !== state.id && plain.phase !== 'closed';
  const others = found === 'loading' ? null : found.filter(isOther);
  return {
    options: others?.map(optionOf) ?? null,
    byNumber: async (typed) => {
      const digits = plainDigits(typed);
      const [first] = digits === null ? [] : await store.cases.findByCode(digits);
      return first && first.plain.id !== state.id ? first.plain.id : null;
    },
  };
}

function optionOf({ plain }: CaseRow): Option {
  const { id, bundle, number, phase } = plain;
  return { value: id, label: FURTHER_RECORD_TEXT.numbered(bundle.name, tailOf(number)), note: CASE_TEXT.phases[phase] };
}
