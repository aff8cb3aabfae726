import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Assembled, assembleCatalogue, type CatalogueFile } from '../domain/catalogue/assemble.ts';
import type { CataloguePack } from '../domain/catalogue/schema-pack.ts';

export const catalogueFolder = join(import.meta.dirname, 'catalogue');

/** All JSON files of the catalogue's folder, with paths as its problems name them (`bundles/ys-01.json`). */
export function readCatalogueFiles(folder: string = catalogueFolder): readonly CatalogueFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));
}

export function readCatalogue(folder: string = catalogueFolder): Assembled {
  return assembleCatalogue(readCatalogueFiles(folder));
}

/** The catalogue that comes with the program, for tests and tools; the application reads the assembled file. */
export function seedCatalogue(): CataloguePack {
  const assembled = readCatalogue();
  if (!assembled.ok)
    throw new Error(assembled.problems.map(({ file, path, message }) => `${file} ${path}: ${message}`).join('\n'));
  return assembled.pack;
}
