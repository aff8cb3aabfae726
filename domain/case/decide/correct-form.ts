import type { Decision } from '../../acts/decision.ts';
import type { CaseState } from '../case-state.ts';
import { formChanged } from '../kinds/opening.ts';
import { caseEntry, refuse } from './support.ts';

/** A value of the one form that was wrong, by field key, and what is right; `reasons` for values that a check doubts. */
export type FormCorrection = {
  readonly fields: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  /** Why the record is corrected; stays on the time line beside both values. */
  readonly reason: string;
};

/** 更正表单 after papers were printed from it: the old value stays on the time line, with the reason. */
export function correctForm(
  state: CaseState,
  { fields, reasons, reason }: FormCorrection,
): Decision<{ readonly changed: Readonly<Record<string, string>> }> {
  if (reason.trim() === '') return refuse('correctionNeedsReason');
  const known = new Set((state.outcome?.fields ?? []).map(({ key }) => key));
  if (Object.keys(fields).some((key) => !known.has(key))) return refuse('fieldUnknown');
  const changed = Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => (state.form[key] ?? '') !== value),
  );
  if (Object.keys(changed).length === 0) return refuse('nothingToCorrect');
  const applicant = state.outcome?.people.find(({ id }) => id === state.outcome?.applicant);
  if (changed[applicant?.identity.name ?? ''] === '') return refuse('applicantMissing');
  const given = Object.fromEntries(Object.entries(reasons).filter(([key]) => key in changed));
  const entry = caseEntry(state.id, formChanged, { fields: changed, reasons: given, correction: reason.trim() });
  return { ok: true, entries: [entry], value: { changed } };
}
