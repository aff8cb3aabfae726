import type { ConsultationTyped } from '../../../domain/acts/consultation-acts.ts';
import type { DateString } from '../../../domain/calendar/date-string.ts';
import { businessTime } from '../../../domain/calendar/instant.ts';
import type { Bundle } from '../../../domain/catalogue/schema-bundle.ts';
import { maskNumbersIn } from '../../../domain/identity/mask-text.ts';
import { maskName } from '../../../domain/identity/masking.ts';
import { personProblem } from '../../../domain/identity/read-person.ts';
import type { Consultation } from '../../../domain/station/consultations.ts';
import type { Operator } from '../../../domain/station/station-state.ts';
import type { Option } from '../../ui/fields/option.ts';
import { initialsOf } from '../intake/model/find-bundles.ts';
import type { TableRow } from '../lists/row-table.tsx';
import { CONSULT_TEXT } from '../text/consult.ts';

/** What is typed into the form; `bundle` is '' until chosen, `other` for what stands in no list. */
export type ConsultDraft = Readonly<Record<ConsultField, string>>;
export type ConsultField = 'bundle' | 'question' | 'answer' | 'handedTo' | 'asker' | 'phone';

export const OTHER = 'other';

const MOST: Readonly<Record<Exclude<ConsultField, 'bundle'>, number>> = {
  question: 200,
  answer: 400,
  handedTo: 80,
  asker: 50,
  phone: 30,
};

const FIELDS = Object.keys(MOST) as readonly (keyof typeof MOST)[];

export const emptyConsult = (bundle: string): ConsultDraft => ({
  bundle,
  question: '',
  answer: '',
  handedTo: '',
  asker: '',
  phone: '',
});

/** The bundles, and a place for everything else. */
export function bundleOptions(bundles: readonly Bundle[]): readonly Option[] {
  const known = bundles.map(({ id, no, name }) => ({ value: id, label: name, note: no, find: initialsOf(name) }));
  return [...known, { value: OTHER, label: CONSULT_TEXT.otherBundle }];
}

/** Why it cannot be noted yet; null when it can. */
export function consultBlock(draft: ConsultDraft, today: DateString): string | null {
  const hasBundle = draft.bundle !== '' && draft.bundle !== OTHER;
  if (!hasBundle && draft.question.trim() === '') return CONSULT_TEXT.needMatter;
  if (draft.answer.trim() === '' && draft.handedTo.trim() === '') return CONSULT_TEXT.needAnswer;
  const tooLongOnes = FIELDS.map((field) => tooLong(draft, field)).filter((said) => said !== undefined);
  if (tooLongOnes[0] !== undefined) return tooLongOnes[0];
  return personProblem({ name: draft.asker, phone: draft.phone }, today);
}

/** The sentence at a field that is too long. */
export function tooLong(draft: ConsultDraft, field: keyof typeof MOST): string | undefined {
  return [...draft[field]].length > MOST[field] ? CONSULT_TEXT.tooLong(MOST[field]) : undefined;
}

export function toConsultation(draft: ConsultDraft, bundles: readonly Bundle[]): ConsultationTyped {
  const { bundle: id, ...rest } = draft;
  const bundle = bundles.find((one) => one.id === id);
  return { ...rest, bundle: bundle?.id ?? '', matter: bundle?.name ?? '' };
}

/** The lines of a day, the newest first; persons masked. */
export function consultRows(lines: readonly Consultation[], operators: readonly Operator[]): readonly TableRow[] {
  const nameOf = (no: string) => operators.find((one) => one.no === no)?.name ?? no;
  return lines.toReversed().map(({ ref, at, matter, asker, question, answer, handedTo, operator, undone }) => ({
    id: ref,
    ...(undone ? { look: 'faint' as const } : {}),
    cells: [
      businessTime(at),
      undone ? `${matter}${CONSULT_TEXT.undone}` : matter,
      asker === '' ? CONSULT_TEXT.nobody : maskName(asker),
      maskNumbersIn(question),
      [maskNumbersIn(answer), handedTo === '' ? '' : CONSULT_TEXT.handedOn(maskNumbersIn(handedTo))]
        .filter(Boolean)
        .join('；'),
      nameOf(operator),
    ],
  }));
}
