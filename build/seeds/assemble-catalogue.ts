// `npm run build` runs this after the seeds were copied: node build/seeds/assemble-catalogue.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCatalogue } from '../../seeds/read-catalogue.ts';

const defaultTarget = join(import.meta.dirname, '../../out/app/seeds/catalogue.json');

/** Writes the catalogue as the one file that the application reads. Returns the problems' lines; empty when written. */
export function writeCatalogue(target: string = defaultTarget): readonly string[] {
  const assembled = readCatalogue();
  if (!assembled.ok)
    return assembled.problems.map(({ file, path, message }) => `seeds/catalogue/${file} ${path}: ${message}`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(assembled.pack)}\n`);
  return [];
}

if (import.meta.main) {
  const problems = writeCatalogue(process.argv[2]);
  for (const line of problems) console.error(line);
  if (problems.length > 0) process.exitCode = 1;
}
