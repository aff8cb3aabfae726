/** No function is longer than 80 lines: by then it does more than one thing. */
import { longFunctions } from './long-functions.ts';
import { report } from './report.ts';
import { repositoryFiles, repositoryText } from './repository-files.ts';

const mostLines = 80;

const paths = repositoryFiles(['.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js']);

report(
  `no function is longer than ${mostLines} lines (${paths.length} files)`,
  paths.flatMap((path) => longFunctions(path, repositoryText(path), mostLines)),
);
