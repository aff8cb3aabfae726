import type { Bundle, Option, Person, Question, Step } from './schema-bundle.ts';
import type { Answers, When } from './schema-common.ts';

/** A question as the clerk sees it under the answers so far. */
export type OpenQuestion = {
  readonly question: Question;
  /** Options that the answers to earlier questions leave open. */
  readonly options: readonly Option[];
  /** The option chosen; null when none is, or when a changed answer has closed it. */
  readonly answer: string | null;
};

/** What the answers bring, for the live summary beside the questions. */
export type Consequences = { readonly steps: readonly Step[]; readonly people: readonly Person[] };

/** K1: holds if every key is asked and its answer is among the values; a key that nobody asked never holds. */
export function holds(when: When | undefined, answers: Answers): boolean {
  return Object.entries(when ?? {}).every(([question, values]) => {
    const answer = answers[question];
    return answer !== undefined && values.includes(answer);
  });
}

/** Answers to this bundle's own questions; whatever else was handed in (an old case, another bundle) is left out. */
export function answersOf(bundle: Bundle, answers: Answers): Answers {
  const asked = bundle.questions.flatMap(({ id }) => {
    const answer = answers[id];
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return Object.fromEntries(asked);
}

/** All questions of the bundle in their order, each with the options still open and the answer given. */
export function openQuestions(bundle: Bundle, answers: Answers): readonly OpenQuestion[] {
  return bundle.questions.map((question) => {
    const options = question.options.filter((option) => holds(option.when, answers));
    const chosen = options.find((option) => option.id === answers[question.id]);
    return { question, options, answer: chosen?.id ?? null };
  });
}

/** Steps that apply and people who occur, under the answers so far. */
export function consequences(bundle: Bundle, answers: Answers): Consequences {
  const known = answersOf(bundle, answers);
  return {
    steps: bundle.steps.filter((step) => holds(step.when, known)),
    people: bundle.people.filter((person) => holds(person.when, known)),
  };
}

/** K2: every combination of answers, those included that an option's own `when` closes (see `closedAnswers`). */
export function* answerCombinations(bundle: Bundle): Generator<Answers> {
  const { questions } = bundle;
  function* from(index: number, answers: Answers): Generator<Answers> {
    const question = questions[index];
    if (question === undefined) {
      yield answers;
      return;
    }
    for (const option of question.options) yield* from(index + 1, { ...answers, [question.id]: option.id });
  }
  yield* from(0, {});
}

/** Questions whose chosen option the other answers close; the screens never let such a combination through. */
export function closedAnswers(bundle: Bundle, answers: Answers): readonly string[] {
  return openQuestions(bundle, answers).flatMap(({ question, answer }) =>
    answer === null && answers[question.id] !== undefined ? [question.id] : [],
  );
}
