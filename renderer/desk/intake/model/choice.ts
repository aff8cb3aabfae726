import { chooseItems } from '../../../../domain/catalogue/choose-items.ts';
import type { Outcome } from '../../../../domain/catalogue/outcome.ts';
import { applicantAmong, presentPeople } from '../../../../domain/catalogue/people.ts';
import type { Bundle, Person } from '../../../../domain/catalogue/schema-bundle.ts';
import type { Answers } from '../../../../domain/catalogue/schema-common.ts';
import { type CataloguePack, findBundle, findItem } from '../../../../domain/catalogue/schema-pack.ts';
import {
  answersOf,
  closedAnswers,
  consequences,
  type OpenQuestion,
  openQuestions,
} from '../../../../domain/catalogue/situation.ts';
import type { IntakeChoices } from './intake-draft.ts';

/** The part of a draft that decides over the outcome. */
export type ChoiceMade = Pick<IntakeChoices, 'bundle' | 'answers' | 'leftOut' | 'people' | 'applicant'>;

/** One step the answers bring, as the clerk offers it. */
export type StepOffer = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly promisedDays: number;
  readonly dayKind: string;
  readonly optional: boolean;
  readonly taken: boolean;
  readonly fee: string;
};

export type RoleCount = { readonly role: Person; readonly count: number };

/** What sections 1 to 4 of the page show, and the outcome once the situation is clear. */
export type IntakeChoice = {
  readonly bundle: Bundle;
  readonly questions: readonly OpenQuestion[];
  readonly answers: Answers;
  readonly unanswered: readonly string[];
  readonly offers: readonly StepOffer[];
  readonly applicants: readonly { readonly id: string; readonly label: string }[];
  readonly applicant: string;
  /** Roles of which there may be several. */
  readonly roles: readonly RoleCount[];
  /** Null until every question is answered; without steps when the answers leave nothing to do. */
  readonly outcome: Outcome | null;
};

/** Null when no bundle is chosen, or when the catalogue in use no longer has it. */
export function readChoice(pack: CataloguePack, draft: ChoiceMade): IntakeChoice | null {
  const bundle = draft.bundle === null ? undefined : findBundle(pack, draft.bundle);
  if (bundle === undefined) return null;
  const answers = standingAnswers(bundle, draft.answers);
  const questions = openQuestions(bundle, answers);
  const unanswered = questions.flatMap(({ question, answer }) => (answer === null ? [question.id] : []));
  const people = presentPeople(bundle, answers, draft.people);
  const applicant = applicantAmong(people, draft.applicant)?.id ?? '';
  return {
    bundle,
    questions,
    answers,
    unanswered,
    offers: offersOf(pack, bundle, answers, draft.leftOut),
    applicants: people.filter(({ role }) => role.mayApply).map(({ id, label }) => ({ id, label })),
    applicant,
    roles: rolesOf(bundle, answers, draft.people),
    outcome: unanswered.length > 0 ? null : outcomeOf(pack, bundle, answers, draft),
  };
}

/** The answers that stand: those whose option a changed answer closed are left out, though the draft keeps them. */
export function standingAnswers(bundle: Bundle, given: Answers): Answers {
  let answers = answersOf(bundle, given);
  for (let closed = closedAnswers(bundle, answers); closed.length > 0; closed = closedAnswers(bundle, answers)) {
    const [first] = closed;
    answers = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== first));
  }
  return answers;
}

export function outcomeOf(pack: CataloguePack, bundle: Bundle, answers: Answers, draft: ChoiceMade): Outcome {
  const steps = consequences(bundle, answers).steps.map(({ item }) => item);
  return chooseItems(pack, bundle.id, answers, {
    steps: steps.filter((id) => !draft.leftOut.includes(id)),
    people: draft.people,
    applicant: draft.applicant,
  });
}

function offersOf(
  pack: CataloguePack,
  bundle: Bundle,
  answers: Answers,
  leftOut: readonly string[],
): readonly StepOffer[] {
  return consequences(bundle, answers).steps.flatMap(({ item: id, optional }) => {
    const item = findItem(pack, id);
    if (item === undefined) return [];
    const { name, unit, promisedDays, dayKind, fee } = item;
    const taken = !optional || !leftOut.includes(id);
    return [{ id, name, unit, promisedDays, dayKind, optional, taken, fee: fee.charged ? fee.note : '' }];
  });
}

function rolesOf(bundle: Bundle, answers: Answers, counts: IntakeChoices['people']): readonly RoleCount[] {
  const present = presentPeople(bundle, answers, counts);
  return consequences(bundle, answers)
    .people.filter(({ many }) => many)
    .map((role) => ({ role, count: present.filter((person) => person.role.id === role.id).length }));
}
