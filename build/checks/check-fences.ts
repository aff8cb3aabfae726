/** The ladder between rooms holds, type imports included. */
import { findBreaches } from './fences/find-breaches.ts';
import { report } from './report.ts';
import { repositoryFiles, repositoryText } from './repository-files.ts';

const paths = repositoryFiles(['.ts', '.tsx', '.mts', '.mjs']);
const tree = new Map(paths.map((path) => [path, repositoryText(path)]));

report(`fences hold between the rooms (${paths.length} files)`, findBreaches(tree));
