import { addDays, type DateString, isDateString, yearOf } from '../calendar/date-string.ts';
import type { CaseState } from '../case/case-state.ts';
import type { FormField } from '../catalogue/outcome.ts';
import { factsBlock, orByHand } from './blocks.ts';
import { printDate } from './case-facts.ts';
import type { PaperBlock } from './paper-content.ts';

/** Longer than this a value does not fit beside another; the label's length counts too. */
const HALF_ROW = 15;
const HALF_LABEL = 8;
/** 个人信息保护法 Art. 31. */
const CHILD_YEARS = 14;

/** One block of facts a group, groups in the order of the form. What is empty is a line for the pen. */
export function formBlocks(state: CaseState, fields: readonly FormField[]): readonly PaperBlock[] {
  const groups = [...new Set(fields.map(({ group }) => group))];
  return groups.map((group) =>
    factsBlock(
      group,
      fields.filter((field) => field.group === group).map((field) => formFact(state, field)),
    ),
  );
}

function formFact(state: CaseState, field: FormField): { label: string; value: string; wide: boolean } {
  const typed = orByHand(state.form[field.key]);
  const value = field.type === 'date' && isDateString(typed) ? printDate(typed) : typed;
  const long = value.length > HALF_ROW || field.label.length > HALF_LABEL + 4;
  const wide = long || field.type === 'textarea' || (field.type === 'address' && value !== '');
  return { label: field.label, value, wide };
}

/** People of the case under fourteen on that day, by birth date or ID number. */
export function childrenOf(state: CaseState, today: DateString): readonly { readonly name: string }[] {
  return (state.outcome?.people ?? []).flatMap((person) => {
    const idNo = person.identity.idNo === undefined ? '' : (state.form[person.identity.idNo] ?? '');
    const born = state.form[`${person.id}.birthDate`] || birthDateIn(idNo);
    if (!isDateString(born) || !isChild(born, today)) return [];
    return [{ name: (person.identity.name === undefined ? '' : state.form[person.identity.name]) || person.label }];
  });
}

function birthDateIn(idNo: string): string {
  return /^\d{17}[\dXx]$/.test(idNo) ? `${idNo.slice(6, 10)}-${idNo.slice(10, 12)}-${idNo.slice(12, 14)}` : '';
}

/** Fourteen years are full on the birthday itself; 29 February counts as 1 March. */
function isChild(born: DateString, today: DateString): boolean {
  const day = `${yearOf(born) + CHILD_YEARS}${born.slice(4)}`;
  const birthday = isDateString(day) ? day : addDays(`${yearOf(born) + CHILD_YEARS}-02-28` as DateString, 1);
  return today < birthday;
}
