import { INTAKE } from '../../text/intake.ts';
import type { IntakeChoice } from './choice.ts';
import type { FormReading } from './form.ts';
import type { LinesReading } from './lines.ts';

/** A spot of the page that a key can jump to. */
export type Spot =
  | { readonly section: 'situation'; readonly at: string }
  | { readonly section: 'items' }
  | { readonly section: 'beside' }
  | { readonly section: 'applicant' }
  | { readonly section: 'mandate' }
  | { readonly section: 'consent' }
  | { readonly section: 'form'; readonly at: string }
  | { readonly section: 'materials'; readonly at: string };

/** Why the act cannot be done yet, in the words of the hall, and where to mend it. */
export type Hindrance = { readonly text: string; readonly spot: Spot };

export type Readiness = {
  /** What stands in the way of receiving at all; null when nothing does. */
  readonly receive: Hindrance | null;
  /** What stands in the way of accepting at once. */
  readonly accept: Hindrance | null;
};

type Reading = {
  readonly choice: IntakeChoice;
  readonly form: FormReading | null;
  readonly lines: LinesReading | null;
  /** Open cases of the same person and bundle that the clerk has not decided about. */
  readonly undecided: number;
  /** What is wrong with the mandate; null when nothing is, or there is none. */
  readonly mandate?: string | null;
  /** What is wanting in the guardian's consent; null when nothing is. It never stands in the way of receiving. */
  readonly consent?: string | null;
};

/** The first thing in the clerk's order of work that is still to do. Papers hinder acceptance only. */
export function readinessOf(reading: Reading): Readiness {
  const receive =
    situation(reading.choice) ??
    beside(reading.undecided) ??
    mandate(reading.mandate ?? null) ??
    formHindrance(reading.form) ??
    counts(reading.lines);
  return { receive, accept: receive ?? missing(reading.lines) ?? consent(reading.consent ?? null) };
}

function situation({ unanswered, outcome }: IntakeChoice): Hindrance | null {
  const [first] = unanswered;
  if (first !== undefined)
    return { text: INTAKE.unanswered(unanswered.length), spot: { section: 'situation', at: first } };
  return outcome === null || outcome.steps.length === 0
    ? { text: INTAKE.nothingToDoShort, spot: { section: 'items' } }
    : null;
}

function beside(undecided: number): Hindrance | null {
  return undecided === 0 ? null : { text: INTAKE.besideUndecided, spot: { section: 'beside' } };
}

function mandate(problem: string | null): Hindrance | null {
  return problem === null ? null : { text: problem, spot: { section: 'mandate' } };
}

function consent(problem: string | null): Hindrance | null {
  return problem === null ? null : { text: problem, spot: { section: 'consent' } };
}

function formHindrance(form: FormReading | null): Hindrance | null {
  if (form === null) return null;
  const empty = form.fields.find(({ neededNow, standing }) => neededNow && standing === 'empty');
  const wrong = form.fields.filter(({ standing }) => standing === 'wrong' || standing === 'doubted');
  const [first] = wrong;
  if (first !== undefined) {
    const text = first.standing === 'doubted' ? INTAKE.doubted(first.field.label) : INTAKE.wrong(first.field.label);
    return { text, spot: { section: 'form', at: first.field.key } };
  }
  if (empty === undefined) return null;
  return { text: INTAKE.notFilled(empty.field.label), spot: { section: 'form', at: empty.field.key } };
}

function counts(lines: LinesReading | null): Hindrance | null {
  const wrong = lines?.lines.find(({ countProblem }) => countProblem !== '');
  if (wrong === undefined) return null;
  return { text: INTAKE.wrongCount(wrong.label), spot: { section: 'materials', at: wrong.line.id } };
}

function missing(lines: LinesReading | null): Hindrance | null {
  const [first] = lines?.missing ?? [];
  if (lines === null || first === undefined) return null;
  const strict = lines.missing.filter(({ line }) => line.need === '必要').length;
  const text = INTAKE.missingPapers(lines.missing.length, strict);
  return { text, spot: { section: 'materials', at: first.line.id } };
}
