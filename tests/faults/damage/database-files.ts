import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The kinds of files that an IndexedDB consists of, of LevelDB or (since Chromium 149) of SQLite; one damaged file of each is another story. */
export type DatabaseFile = 'log' | 'table' | 'manifest' | 'current' | 'blob' | 'sqlite' | 'sqlite-log';

export async function deleteDatabase(folder: string): Promise<void> {
  await rm(join(folder, 'IndexedDB'), { recursive: true });
}

/** Every file with something in it, by its kind. */
export async function databaseFiles(folder: string): Promise<ReadonlyMap<DatabaseFile, readonly string[]>> {
  const root = join(folder, 'IndexedDB');
  const names = await readdir(root, { recursive: true });
  const files = new Map<DatabaseFile, string[]>();
  for (const name of names.sort()) {
    const path = join(root, name);
    const kind = kindOf(name);
    const about = await stat(path);
    if (kind && about.isFile() && about.size > 0) files.set(kind, [...(files.get(kind) ?? []), path]);
  }
  return files;
}

function kindOf(name: string): DatabaseFile | undefined {
  if (name.includes('.blob')) return 'blob';
  if (/(sqlite|\.db|db$)/.test(name) && !name.endsWith('.ldb'))
    return /-(wal|journal)$/.test(name) ? 'sqlite-log' : 'sqlite';
  if (name.endsWith('.log')) return 'log';
  if (name.endsWith('.ldb')) return 'table';
  if (name.includes('MANIFEST')) return 'manifest';
  return name.endsWith('CURRENT') ? 'current' : undefined;
}
