/** No file names a folder of somebody's own machine. */
import { matchingLines } from './matching-lines.ts';
import { report } from './report.ts';
import { repositoryFiles, repositoryText } from './repository-files.ts';

const machinePath = /(?<![\w.*}/-])\/(?:root|work|home\/\w+|Users\/\w+)\/|\b[A-Z]:\\{1,2}Users\\/;

const paths = repositoryFiles(['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.md', '.css', '.html', '.yml', '.yaml']);

report(
  `no path of somebody's machine in ${paths.length} files`,
  paths.flatMap((path) => matchingLines(path, repositoryText(path), machinePath)),
);
