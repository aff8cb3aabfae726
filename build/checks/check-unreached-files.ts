/** No file lies about that the application does not use, or, where it belongs to the tests, that no test uses. */
import { isTestFile, isTestSupport } from './fences/rules.ts';
import { reachedFiles } from './reached-files.ts';
import { report } from './report.ts';
import { repositoryFiles, repositoryText } from './repository-files.ts';

const paths = repositoryFiles(['.ts', '.tsx', '.mjs', '.mts']);
const tree = new Map(paths.map((path) => [path, repositoryText(path)]));

/** Programs that are started by themselves, and configurations that tools read. */
const isProgram = (path: string) => path.startsWith('build/') || !path.includes('/') || path.endsWith('.d.ts');
const programs = ['electron/main.ts', 'electron/preload.ts', 'renderer/main.tsx', ...paths.filter(isProgram)];

/** What belongs to the tests may be reached from them alone. */
const isOfTests = (path: string) => isTestFile(path) || isTestSupport(path) || path.startsWith('seeds/');
const byPrograms = reachedFiles(tree, programs);
const byAll = reachedFiles(tree, [...programs, ...paths.filter(isTestFile)]);

report(
  'every file is used by the application, every file of the tests by a test',
  paths.filter((path) => !(isOfTests(path) ? byAll : byPrograms).has(path)),
);
