import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../bootstrap/run.mjs';

/** Folders that hold nothing written by hand. */
const foreignFolders: ReadonlySet<string> = new Set(['node_modules', 'out', '.git', 'coverage', '.vite']);

/**
 * Every file of the repository that ends in one of the extensions.
 * @param extensions with their dot
 * @returns paths below the repository with forward slashes, sorted
 */
export function repositoryFiles(extensions: readonly string[]): readonly string[] {
  return walk('').filter((path) => extensions.some((extension) => path.endsWith(extension)));
}

function walk(folder: string): readonly string[] {
  const entries = readdirSync(join(repositoryFolder, folder), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) return entry.isFile() ? [path] : [];
      return foreignFolders.has(entry.name) ? [] : walk(path);
    });
}

/** The text of a file of the repository. */
export function repositoryText(path: string): string {
  return readFileSync(join(repositoryFolder, path), 'utf8');
}
