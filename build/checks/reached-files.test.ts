import { expect, test } from 'vitest';
import { reachedFiles } from './reached-files.ts';

test('what an entry imports through others is reached, by types too, and what only imports it is not', () => {
  const tree = new Map([
    ['renderer/main.tsx', "import './desk/app.tsx';"],
    ['renderer/desk/app.tsx', "import type { Case } from '../../domain/case.ts'; import './app.css';"],
    ['domain/case.ts', "import './case.ts';"],
    ['domain/old-case.ts', "import './case.ts';"],
  ]);
  expect([...reachedFiles(tree, ['renderer/main.tsx']).keys()].sort()).toEqual([
    'domain/case.ts',
    'renderer/desk/app.tsx',
    'renderer/main.tsx',
  ]);
});
