/** What a file offers to others is used by the application, not by tests alone: no rule is proven on idle code. */
import { isTestFile, isTestSupport } from './fences/rules.ts';
import { report } from './report.ts';
import { repositoryFiles, repositoryText } from './repository-files.ts';
import { unusedExports } from './unused-exports.ts';

const paths = repositoryFiles(['.ts', '.tsx', '.mjs']).filter((path) => !isTestFile(path) && !isTestSupport(path));
const tree = new Map(paths.map((path) => [path, repositoryText(path)]));

report(
  'what a file exports is used by the application',
  unusedExports(tree, (path) => /^(?:domain|electron|renderer)\//.test(path)),
);
