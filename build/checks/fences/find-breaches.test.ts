import { expect, test } from 'vitest';
import { findBreaches } from './find-breaches.ts';

function breachesOf(files: Readonly<Record<string, string>>): readonly string[] {
  return findBreaches(new Map(Object.entries(files)));
}

test('a tree that keeps to the ladder has no breach', () => {
  const tree = {
    'domain/a.ts': "import { z } from 'zod'; import type { B } from './b.ts';",
    'domain/b.ts': 'export type B = string;',
    'domain/a.test.ts':
      "import { test } from 'vitest'; import fc from 'fast-check'; import { readFileSync } from 'node:fs';",
    'electron/contract.ts': "import type { B } from '../domain/b.ts';",
    'electron/main.ts': "import { app } from 'electron'; import { join } from 'node:path'; import './contract.ts';",
    'renderer/store/database.ts': "import Dexie from 'dexie'; import '../../electron/contract/bridge.ts';",
    'renderer/ui/button.tsx': "import { Button } from 'antd'; import './button.css';",
    'renderer/desk/intake/page.tsx':
      "import '../../store/database.ts'; import '../../ui/button.tsx'; import 'react-hook-form';",
    'renderer/main.tsx': "import './desk/intake/page.tsx'; import { createRoot } from 'react-dom/client';",
    'tests/e2e/a.e2e.ts': "import '../../renderer/store/database.ts'; import { _electron } from 'playwright-core';",
  };
  expect(breachesOf(tree)).toEqual([]);
});

test('a type import of the wrong room is found with its line', () => {
  const source = "export const one = 1;\nimport type { Row } from '../renderer/store/database.ts';";
  expect(breachesOf({ 'domain/a.ts': source })).toEqual([
    'domain/a.ts:2: domain must not import renderer/store (renderer/store/database.ts)',
  ]);
});

test.for([
  ['a type written as import(…)', "type Row = import('../renderer/ui/table.tsx').Row;"],
  ['an import at run time', "const table = await import('../renderer/ui/table.tsx');"],
  ['a re-export', "export type { Row } from '../renderer/ui/table.tsx';"],
  ['a re-export of all', "export * from '../renderer/ui/table.tsx';"],
  ['a worker by its address', "new Worker(new URL('../renderer/ui/table.tsx', import.meta.url));"],
  ['an import with a query', "import text from '../renderer/ui/table.tsx?raw';"],
])('%s counts as an import', ([, source = '']) => {
  expect(breachesOf({ 'domain/a.ts': source })).toEqual([
    'domain/a.ts:1: domain must not import renderer/ui (renderer/ui/table.tsx)',
  ]);
});

test.for([
  [
    'domain/a.ts',
    "import '../electron/contract.ts';",
    'domain must not import electron/contract (electron/contract.ts)',
  ],
  [
    'renderer/desk/a.ts',
    "import '../../electron/journal/append.ts';",
    'renderer/desk must not import electron (electron/journal/append.ts)',
  ],
  [
    'renderer/desk/a.ts',
    "import '../../electron/contracted.ts';",
    'renderer/desk must not import electron (electron/contracted.ts)',
  ],
  [
    'renderer/store/a.ts',
    "import '../desk/page.tsx';",
    'renderer/store must not import renderer/desk (renderer/desk/page.tsx)',
  ],
  [
    'renderer/sync/a.ts',
    "import '../ui/page.tsx';",
    'renderer/sync must not import renderer/ui (renderer/ui/page.tsx)',
  ],
  ['renderer/ui/a.ts', "import '../../domain/a.ts';", 'renderer/ui must not import domain (domain/a.ts)'],
  ['renderer/main.tsx', "import '../tests/support/desk.ts';", 'nothing imports tests (tests/support/desk.ts)'],
  [
    'electron/main.ts',
    "import '../renderer/store/a.ts';",
    'electron must not import renderer/store (renderer/store/a.ts)',
  ],
])('%s may not say %s', ([path = '', source = '', problem]) => {
  expect(breachesOf({ [path]: source })).toEqual([`${path}:1: ${problem}`]);
});

test.for([
  ['domain/a.ts', 'react'],
  ['domain/a.ts', 'node:fs'],
  ['domain/a.ts', 'electron'],
  ['domain/a.test.ts', 'dexie'],
  ['renderer/desk/a.ts', 'dexie-react-hooks'],
  ['renderer/desk/a.ts', 'node:path'],
  ['renderer/store/a.ts', 'electron'],
  ['electron/main.ts', 'antd'],
  ['electron/main.ts', 'zustand'],
  ['electron/contract.ts', 'electron'],
  ['electron/contract/bridge.ts', 'node:fs'],
  ['build/a.ts', '@hookform/resolvers'],
])('%s may not use %s', ([path = '', name]) => {
  const [breach = ''] = breachesOf({ [path]: `import type { Thing } from '${name}/below';` });
  expect(breach).toContain(`must not import ${name}`);
});

test('what only tests may use is found in the code that is shipped', () => {
  expect(breachesOf({ 'domain/a.ts': "import fc from 'fast-check';" })).toEqual([
    'domain/a.ts:1: fast-check is for tests only',
  ]);
});

test('only a test may use the shared builders of tests/support', () => {
  const source = "import { desk } from '../tests/support/desk-in-memory.ts';";
  expect(breachesOf({ 'domain/a.test.ts': source })).toEqual([]);
  expect(breachesOf({ 'domain/a.ts': source })).toEqual([
    'domain/a.ts:1: nothing imports tests (tests/support/desk-in-memory.ts)',
  ]);
});

test('files that import each other in a ring are found once, types included', () => {
  const tree = {
    'domain/a.ts': "import type { B } from './b.ts';",
    'domain/b.ts': "import { c } from './c.ts';",
    'domain/c.ts': "import type { A } from './a.ts';",
    'domain/d.ts': "import './a.ts';",
  };
  expect(breachesOf(tree)).toEqual([
    'domain/a.ts: files import each other in a ring: domain/a.ts → domain/b.ts → domain/c.ts → domain/a.ts',
  ]);
});
