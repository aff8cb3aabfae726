/** No test is switched off, put off, or runs alone. */
import { matchingLines } from './matching-lines.ts';
import { report } from './report.ts';
import { repositoryFiles, repositoryText } from './repository-files.ts';

const switches = /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:skip|only|todo)\b/;

const paths = repositoryFiles(['.test.ts', '.test.tsx', '.e2e.ts']);

report(
  `no test is skipped, put off or runs alone (${paths.length} files)`,
  paths.flatMap((path) => matchingLines(path, repositoryText(path), switches)),
);
