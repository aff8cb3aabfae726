/** The documents name only files and commands that exist. */
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { repositoryFolder } from '../bootstrap/run.mjs';
import { type Claim, namedIn } from './named-in-docs.ts';
import { report } from './report.ts';
import { repositoryFiles, repositoryText } from './repository-files.ts';

const scripts: Readonly<Record<string, string>> = JSON.parse(repositoryText('package.json')).scripts;

const documents = repositoryFiles(['.md']).filter((path) => !path.includes('/') || path.startsWith('docs/'));

const findings = documents.flatMap((path) =>
  namedIn(folderOf(path), repositoryText(path))
    .filter((claim) => !holds(claim))
    .map(({ kind, name, line }) => `${path}:${line}: there is no ${kind} ${name}`),
);

report(`documents name only files and commands that exist (${documents.length} documents)`, findings);

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

function holds({ kind, name }: Claim): boolean {
  return kind === 'script' ? name in scripts : existsSync(join(repositoryFolder, decodeURIComponent(name)));
}
