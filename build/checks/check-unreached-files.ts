/** No file lies about that neither the application nor a test uses. `--by-tests` also lists what only tests use. */
import { isTestFile } from './fences/rules.ts';
import { reachedFiles } from './reached-files.ts';
import { report } from './report.ts';
import { repositoryFiles, repositoryText } from './repository-files.ts';

const paths = repositoryFiles(['.ts', '.tsx', '.mjs', '.mts']);
const tree = new Map(paths.map((path) => [path, repositoryText(path)]));

/** Programs that are started by themselves, and configurations that tools read. */
const isProgram = (path: string) => path.startsWith('build/') || !path.includes('/') || path.endsWith('.d.ts');
const programs = ['electron/main.ts', 'electron/preload.ts', 'renderer/main.tsx', ...paths.filter(isProgram)];

const byPrograms = reachedFiles(tree, programs);
const byAll = reachedFiles(tree, [...programs, ...paths.filter(isTestFile)]);

if (process.argv.includes('--by-tests')) {
  const onlyByTests = paths.filter((path) => byAll.has(path) && !byPrograms.has(path) && !isTestFile(path));
  console.log(['Used by tests only:', ...onlyByTests].join('\n  '));
}

report(
  'every file is used by the application or a test',
  paths.filter((path) => !byAll.has(path)),
);
