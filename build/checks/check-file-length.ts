/** No file of code is longer than 500 lines: by then it holds more than one notion. */
import { report } from './report.ts';
import { repositoryFiles, repositoryText } from './repository-files.ts';

const mostLines = 500;

const findings = repositoryFiles(['.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js', '.css'])
  .map((path) => ({ path, lines: repositoryText(path).trimEnd().split('\n').length }))
  .filter(({ lines }) => lines > mostLines)
  .map(({ path, lines }) => `${path}: ${lines} lines`);

report(`no file of code is longer than ${mostLines} lines`, findings);
