import { type DateString, formatDay } from '../../../../domain/calendar/date-string.ts';
import type { CaseView } from '../../../../domain/case/view.ts';
import { maskIdNo, maskName, maskPhone } from '../../../../domain/identity/masking.ts';

/** Who applies; masked unless showing was asked for. */
export type ApplicantView = { readonly name: string; readonly idNo: string; readonly phone: string };

export function applicantOf({ state }: CaseView, open: boolean): ApplicantView {
  const person = state.outcome?.people.find(({ id }) => id === state.outcome?.applicant);
  const value = (key: string | undefined) => (key === undefined ? '' : (state.form[key] ?? ''));
  const name = value(person?.identity.name);
  const idNo = value(person?.identity.idNo);
  const phone = value(person?.identity.phone);
  return open ? { name, idNo, phone } : { name: maskName(name), idNo: maskIdNo(idNo), phone: maskPhone(phone) };
}

/** The promised date of the whole in full words; null before items were chosen. */
export function promisedWords(view: CaseView, today: DateString): string | null {
  return view.promised && formatDay(view.promised, today);
}
