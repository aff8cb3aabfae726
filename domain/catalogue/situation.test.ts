import { expect, test } from 'vitest';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { findBundle } from './schema-pack.ts';
import { answerCombinations, closedAnswers, consequences, holds, openQuestions } from './situation.ts';

const pack = seedCatalogue();
const bundleOf = (id: string) => {
  const bundle = findBundle(pack, id);
  if (bundle === undefined) throw new Error(id);
  return bundle;
};
const newborn = bundleOf('ys-01');

test('K1 a condition holds if every key is answered with one of its values, and never on a key nobody asked', () => {
  expect(holds(undefined, {})).toBe(true);
  expect(holds({}, { a: 'x' })).toBe(true);
  expect(holds({ a: ['x', 'y'] }, { a: 'y' })).toBe(true);
  expect(holds({ a: ['x'], b: ['z'] }, { a: 'x' })).toBe(false);
  expect(holds({ a: ['x'] }, {})).toBe(false);
});

test('K1 an answer to a question the bundle does not ask brings nothing', () => {
  const known = consequences(newborn, { agent: 'agent' });
  expect(consequences(newborn, { agent: 'agent', insuredAs: 'resident' })).toEqual(known);
});

test('K2 the 29 bundles have 3,461 combinations of answers', () => {
  const counts = pack.bundles.map((bundle) => [...answerCombinations(bundle)].length);
  expect(counts).toHaveLength(29);
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(3461);
});

test('K2 eight of them choose an option that the other answers close, all in 新生儿出生', () => {
  const closed = pack.bundles.flatMap((bundle) =>
    [...answerCombinations(bundle)].filter((answers) => closedAnswers(bundle, answers).length > 0).map(() => bundle.id),
  );
  expect(closed).toEqual(Array.from({ length: 8 }, () => 'ys-01'));
});

test('an answer that a changed earlier answer closes is asked again', () => {
  const answers = {
    birthplace: 'hospital',
    parents: 'mother',
    marital: 'married',
    settleWith: 'father',
    agent: 'self',
  };
  const unanswered = openQuestions(newborn, answers).filter(({ answer }) => answer === null);
  expect(unanswered.map(({ question }) => question.id)).toEqual(['settleWith']);
  const [settle] = unanswered;
  expect(settle?.options.map(({ id }) => id)).toEqual(['mother', 'grandparents']);
});

test('K22 only 服务特殊群体 has situations with nothing to do: illness with settled bills', () => {
  const empty = pack.bundles.flatMap((bundle) =>
    [...answerCombinations(bundle)]
      .filter((answers) => consequences(bundle, answers).steps.length === 0)
      .map((answers) => ({ id: bundle.id, answers })),
  );
  expect(empty).toHaveLength(8);
  for (const { id, answers } of empty) {
    expect(id).toBe('ys-09');
    expect(answers).toMatchObject({ group: 'illness', settled: 'yes' });
  }
});
