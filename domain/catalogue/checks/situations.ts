import { sortRequirements } from '../asked.ts';
import { applicantAmong, presentPeople } from '../people.ts';
import type { Bundle, Question } from '../schema-bundle.ts';
import type { Answers } from '../schema-common.ts';
import type { CataloguePack } from '../schema-pack.ts';
import { answerCombinations, closedAnswers, consequences } from '../situation.ts';
import { ancestors } from '../step-graph.ts';
import { type Check, type Finding, finding } from './finding.ts';

/** What a combination of answers brings, as far as questions are judged by it. */
type Effect = {
  readonly answers: Answers;
  readonly text: string;
  readonly steps: readonly string[];
  readonly asked: readonly string[];
};

/**
 * Ten times as many as the largest bundle of the county has. All are tried one by one while the window waits, and as many
 * would have to be understood by the clerk.
 */
const MOST_SITUATIONS = 4_000;

/** All combinations tried: no step, person or requirement that never comes, no question or option without effect. */
export const checkSituations: Check = (pack) => {
  const asked = new Set<string>();
  const endless = pack.bundles.filter((bundle) => situationsOf(bundle) > MOST_SITUATIONS);
  const tried = pack.bundles.filter((bundle) => !endless.includes(bundle));
  const findings = tried.flatMap((bundle) => {
    const effects = effectsOf(pack, bundle);
    for (const key of effects.flatMap((effect) => effect.asked)) asked.add(key);
    return [
      ...neverComes(bundle, effects),
      ...bundle.questions.flatMap((question) => idle(bundle, question, effects)),
      ...nobody(bundle, effects),
    ];
  });
  const dead = pack.items.flatMap((item) =>
    item.materials.flatMap((requirement, at) =>
      asked.has(`${item.id}#${at}`) || !isUsed(tried, item.id) || isUsed(endless, item.id)
        ? []
        : [
            finding(
              'unreachable-requirement',
              'items',
              item.id,
              `materials.${at}`,
              `“${requirement.ref}”（${requirement.subject}）在任何情形下都不会要`,
            ),
          ],
    ),
  );
  return [...endless.map(tooMany), ...findings, ...dead];
};

const situationsOf = ({ questions }: Bundle) => questions.reduce((all, { options }) => all * options.length, 1);

const isUsed = (bundles: readonly Bundle[], item: string) =>
  bundles.some(({ steps }) => steps.some((step) => step.item === item));

function tooMany(bundle: Bundle): Finding {
  const text = `情形多达 ${situationsOf(bundle)} 种，最多 ${MOST_SITUATIONS} 种，请减少问题或选项`;
  return finding('too-many-situations', 'bundles', bundle.id, 'questions', text);
}

function effectsOf(pack: CataloguePack, bundle: Bundle): readonly Effect[] {
  const materials = new Map(pack.materials.map((material) => [material.id, material]));
  return [...answerCombinations(bundle)]
    .filter((answers) => closedAnswers(bundle, answers).length === 0)
    .map((answers) => {
      const { steps } = consequences(bundle, answers);
      const items = steps.flatMap(({ item }) => pack.items.filter(({ id }) => id === item));
      const people = presentPeople(bundle, answers, {});
      const above = ancestors(steps.map(({ item, after }) => ({ id: item, after })));
      const sorted = sortRequirements({ bundle, answers, people, items, above, materials });
      const asked = [...sorted.papers, ...sorted.forms, ...sorted.flows, ...sorted.notYet].map(
        ({ item, requirement }) => `${item.id}#${item.materials.indexOf(requirement)}`,
      );
      const ids = steps.map(({ item }) => item);
      return { answers, steps: ids, asked, text: JSON.stringify([ids, people.map(({ id }) => id), asked]) };
    });
}

function neverComes(bundle: Bundle, effects: readonly Effect[]): readonly Finding[] {
  const steps = new Set(effects.flatMap((effect) => effect.steps));
  const people = new Set(effects.flatMap(({ answers }) => consequences(bundle, answers).people.map(({ id }) => id)));
  return [
    ...bundle.steps
      .filter(({ item }) => !steps.has(item))
      .map(({ item }) =>
        finding('unreachable-step', 'bundles', bundle.id, `steps.${item}`, '任何回答下都不会有这个环节'),
      ),
    ...bundle.people
      .filter(({ id }) => !people.has(id))
      .map(({ id }) => finding('unreachable-person', 'bundles', bundle.id, `people.${id}`, '任何回答下都不会有这个人')),
  ];
}

/** K21: an option is idle if an earlier one brings the same whatever else is answered, and the data does not say so. */
function idle(bundle: Bundle, question: Question, effects: readonly Effect[]): readonly Finding[] {
  const rest = ({ answers }: Effect) => JSON.stringify({ ...answers, [question.id]: '' });
  const byOption = new Map(
    question.options.map(({ id }) => {
      const mine = effects.filter(({ answers }) => answers[question.id] === id);
      return [id, JSON.stringify(mine.map((effect) => [rest(effect), effect.text]))] as const;
    }),
  );
  const path = `questions.${question.id}`;
  const different = new Set(byOption.values()).size;
  if (question.options.length > 1 && different === 1) {
    return [finding('idle-question', 'bundles', bundle.id, path, `“${question.text}”怎么答都一样`)];
  }
  return question.options.flatMap(({ id, sameAs }, at) => {
    const earlier = question.options.slice(0, at).map((option) => option.id);
    const same = earlier.filter((other) => byOption.get(other) === byOption.get(id));
    const report = (message: string) => [finding('idle-option', 'bundles', bundle.id, `${path}.${id}`, message)];
    if (sameAs !== undefined) return same.includes(sameAs) ? [] : report(`写明与“${sameAs}”相同，其实不同`);
    return same.length === 0 ? [] : report(`选“${id}”与选“${same.join('、')}”没有区别`);
  });
}

function nobody(bundle: Bundle, effects: readonly Effect[]): readonly Finding[] {
  const lost = effects.find(
    ({ answers, steps }) => steps.length > 0 && applicantAmong(presentPeople(bundle, answers, {}), '') === null,
  );
  if (lost === undefined) return [];
  return [
    finding(
      'nobody-applies',
      'bundles',
      bundle.id,
      'people',
      `有的情形没有人可作申请人：${JSON.stringify(lost.answers)}`,
    ),
  ];
}
