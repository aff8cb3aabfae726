import type { Choice } from './choose-items.ts';
import { personId, presentPeople } from './people.ts';
import type { Bundle } from './schema-bundle.ts';
import type { Answers } from './schema-common.ts';
import { consequences, openQuestions } from './situation.ts';

/** Why a choice is not ready to be frozen; `at` is the question, step, role or person meant. */
export type ChoiceProblem = {
  readonly code: 'unanswered' | 'nothing-to-do' | 'unknown-step' | 'unknown-role' | 'bad-count' | 'may-not-apply';
  readonly at: string;
};

/** All that stands in the way of `chooseItems`, in the order in which the clerk works; empty when it is ready. */
export function checkChoice(bundle: Bundle, answers: Answers, choice: Choice): readonly ChoiceProblem[] {
  const { steps, people } = consequences(bundle, answers);
  const unanswered = openQuestions(bundle, answers).filter(({ answer }) => answer === null);
  const strange = (choice.steps ?? []).filter((id) => !steps.some(({ item }) => item === id));
  const taken = steps.filter(
    ({ item, optional }) => !optional || choice.steps === undefined || choice.steps.includes(item),
  );
  const applicants = presentPeople(bundle, answers, choice.people).filter(({ role }) => role.mayApply);
  return [
    ...unanswered.map(({ question }) => ({ code: 'unanswered' as const, at: question.id })),
    ...(taken.length === 0 ? [{ code: 'nothing-to-do' as const, at: bundle.id }] : []),
    ...strange.map((at) => ({ code: 'unknown-step' as const, at })),
    ...Object.entries(choice.people).flatMap(([at, count]): readonly ChoiceProblem[] => {
      const role = people.find(({ id }) => id === at);
      if (role === undefined) return [{ code: 'unknown-role', at }];
      const most = role.many
        ? presentPeople(bundle, answers, { [at]: count }).filter((one) => one.role.id === at).length
        : 1;
      return count === most ? [] : [{ code: 'bad-count', at: personId(at, 1) }];
    }),
    ...(applicants.some(({ id }) => id === choice.applicant)
      ? []
      : [{ code: 'may-not-apply' as const, at: choice.applicant }]),
  ];
}
