import { join, resolve } from 'node:path';

export const repositoryFolder = resolve(import.meta.dirname, '..', '..');

/** What `npm run build` makes and `electron .` starts. */
export const appFolder = join(repositoryFolder, 'out', 'app');
