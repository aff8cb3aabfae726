import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../bootstrap/run.mjs';
import { appFolder } from '../vite/paths.ts';
import { writeCatalogue } from './assemble-catalogue.ts';

/** The county's calendar and regions, under the names by which the main process asks for them. */
const PACKS = { 'calendar.json': 'calendar/xiangxi.json', 'regions.json': 'regions/yongshun.json' } as const;

/** Writes the packs that come with the program to `out/app/seeds`. A catalogue with a fault stops the build. */
export function writeSeeds(): void {
  const target = join(appFolder, 'seeds');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [name, source] of Object.entries(PACKS)) {
    copyFileSync(join(repositoryFolder, 'seeds', source), join(target, name));
  }
  const problems = writeCatalogue(join(target, 'catalogue.json'));
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
