/** `npm ci` works from package-lock.json on every system and registry. */
import { lockfileHoles } from './lockfile-holes.ts';
import { report } from './report.ts';
import { repositoryText } from './repository-files.ts';

report(
  'the lockfile is complete and names no registry',
  lockfileHoles(JSON.parse(repositoryText('package-lock.json'))),
);
