import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { appFolder, repositoryFolder } from './vite/paths.ts';

/** Data that the application reads at run time; code of the same folder is bundled where it is imported. */
const dataExtensions: ReadonlySet<string> = new Set(['.json', '.csv', '.txt', '.md']);

/** Copies the catalogues and calendars to `out/app/seeds`, where the main process finds them beside its own folder. */
export function copySeeds(): void {
  const from = join(repositoryFolder, 'seeds');
  const to = join(appFolder, 'seeds');
  rmSync(to, { recursive: true, force: true });
  if (!existsSync(from)) return;
  cpSync(from, to, {
    recursive: true,
    filter: (path) => statSync(path).isDirectory() || dataExtensions.has(extname(path)),
  });
}
