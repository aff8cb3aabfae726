import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ancestors, cyclicSteps, ranks, readySteps, reduceAfter, type StepNode } from './step-graph.ts';

const FIXED = { seed: 433127, numRuns: 300 };

/** Acyclic graphs: each step waits only for steps before it. */
const graphs = fc
  .array(fc.array(fc.nat(9), { maxLength: 4 }), { minLength: 1, maxLength: 10 })
  .map((nodes) =>
    nodes.map((waits, at) => step(`s${at}`, [...new Set(waits.filter((n) => n < at).map((n) => `s${n}`))])),
  );

const step = (id: string, after: readonly string[]): StepNode => ({ id, after });

test('K12 ranks put side by side what waits for the same', () => {
  const steps = [step('a', []), step('b', ['a']), step('c', ['a']), step('d', ['b', 'c'])];
  expect(ranks(steps).map((rank) => rank.map(({ id }) => id))).toEqual([['a'], ['b', 'c'], ['d']]);
});

test('K13 a dropped step hands on what it waited for', () => {
  const steps = [step('a', []), step('b', ['a']), step('c', ['b'])];
  expect(Object.fromEntries(reduceAfter(steps, new Set(['a', 'c'])))).toEqual({ a: [], c: ['a'] });
});

test('K13 what a longer path already says is left out', () => {
  const steps = [step('a', []), step('b', ['a']), step('c', ['a', 'b'])];
  expect(reduceAfter(steps, new Set(['a', 'b', 'c'])).get('c')).toEqual(['b']);
});

test('a ring is named and breaks nothing', () => {
  const steps = [step('a', []), step('b', ['c']), step('c', ['b']), step('d', ['c'])];
  expect(cyclicSteps(steps)).toEqual(['b', 'c', 'd']);
  expect(
    ranks(steps)
      .flat()
      .map(({ id }) => id),
  ).toEqual(['a']);
  expect(ancestors(steps).get('d')).toEqual(new Set(['c', 'b']));
});

test('K14 whatever is concluded, no step is offered before all it waits for', () => {
  fc.assert(
    fc.property(graphs, fc.array(fc.nat(9)), (steps, done) => {
      const concluded = new Set(done.map((n) => `s${n}`));
      for (const ready of readySteps(steps, concluded)) {
        expect(concluded.has(ready.id)).toBe(false);
        for (const before of ready.after) expect(concluded.has(before)).toBe(true);
      }
    }),
    FIXED,
  );
});

test('K14 concluding what is offered, again and again, concludes everything', () => {
  fc.assert(
    fc.property(graphs, (steps) => {
      const concluded = new Set<string>();
      for (let ready = readySteps(steps, concluded); ready.length > 0; ready = readySteps(steps, concluded)) {
        for (const { id } of ready) concluded.add(id);
      }
      expect(concluded.size).toBe(steps.length);
    }),
    FIXED,
  );
});

test('K13 over any choice a step waits for exactly the chosen ones among all it waited for', () => {
  fc.assert(
    fc.property(graphs, fc.array(fc.nat(9)), (steps, kept) => {
      const chosen = new Set(kept.map((n) => `s${n}`));
      const reduced = reduceAfter(steps, chosen);
      const nodes = [...reduced].map(([id, after]) => ({ id, after }));
      const full = ancestors(steps);
      for (const [id, above] of ancestors(nodes)) {
        expect([...above].sort()).toEqual([...(full.get(id) ?? [])].filter((before) => chosen.has(before)).sort());
      }
    }),
    FIXED,
  );
});
