import type { DateString } from '../../../domain/calendar/date-string.ts';
import { formatDay } from '../../../domain/calendar/date-string.ts';
import { businessDate, businessTime } from '../../../domain/calendar/instant.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import type { Access } from '../../../domain/station/access-shown.ts';
import type { Operator } from '../../../domain/station/station-state.ts';
import { ACCESS_LOG, ACCESS_WHAT } from '../../../domain/text/access.ts';
import type { TableRow } from '../lists/row-table.tsx';

/** What of the record of access is looked at; '' is everybody and every case. */
export type AccessFilter = { readonly operator: string; readonly number: string };

export const EVERYTHING: AccessFilter = { operator: '', number: '' };

/** The lines that fit; a number fits by any run of its digits, as it is read off a paper. */
export function filtered(all: readonly Access[], { operator, number }: AccessFilter): readonly Access[] {
  const digits = number.replace(/\D/g, '');
  return all.filter(
    (one) => (operator === '' || one.operator === operator) && (digits === '' || one.number.includes(digits)),
  );
}

/** The filter in words, for the paper; '' where nothing is left out. */
export function filterWords({ operator, number }: AccessFilter, operators: readonly Operator[]): string {
  return ACCESS_LOG.whose(operator === '' ? '' : nameOf(operators, operator), number.trim());
}

export function accessRows(
  lines: readonly Access[],
  operators: readonly Operator[],
  bundleOf: (caseId: string) => string,
  today: DateString,
): readonly TableRow[] {
  return lines.map(({ ref, at, operator, case: caseId, number, whose, what, reason }) => ({
    id: ref,
    cells: [
      `${formatDay(businessDate(at), today)} ${businessTime(at)}`,
      nameOf(operators, operator),
      [bundleOf(caseId), tailOf(number)].filter(Boolean).join(' '),
      whose.join('、'),
      ACCESS_WHAT[what],
      reason,
    ],
  }));
}

const nameOf = (operators: readonly Operator[], no: string): string =>
  operators.find((one) => one.no === no)?.name ?? no;
