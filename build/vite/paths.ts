import { join } from 'node:path';
import { repositoryFolder } from '../bootstrap/run.mjs';

/** What `npm run build` makes and `electron .` starts. */
export const appFolder = join(repositoryFolder, 'out', 'app');
