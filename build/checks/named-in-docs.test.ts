import { expect, test } from 'vitest';
import { namedIn } from './named-in-docs.ts';

test('paths, links and scripts are read with their lines', () => {
  const markdown =
    'See `domain/case/fold.ts:12`\nand [the plan](../architecture.md#rooms), then `npm run tour -- --slow`.';
  expect(namedIn('docs/decisions', markdown)).toEqual([
    { kind: 'path', name: 'domain/case/fold.ts', line: 1 },
    { kind: 'script', name: 'tour', line: 2 },
    { kind: 'path', name: 'docs/architecture.md', line: 2 },
  ]);
});

test('patterns, other folders, addresses and fenced blocks claim nothing', () => {
  const markdown =
    '`tests/e2e/*.e2e.ts` `out/app` `./due.ts` [site](https://example.org) [top](#top)\n```\n`domain/nothing.ts`\n```';
  expect(namedIn('docs', markdown)).toEqual([]);
});

test('a file of the root is a claim in a document of the root', () => {
  expect(namedIn('', '`package.json`')).toEqual([{ kind: 'path', name: 'package.json', line: 1 }]);
});
