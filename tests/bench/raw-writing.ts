import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes `bytes` bytes at the end of a file and syncs it, `times` times. Milliseconds of each, sorted. */
export async function rawAppends(folder: string, bytes: number, times: number): Promise<readonly number[]> {
  const file = await open(join(folder, `raw-${bytes}.bin`), 'w');
  const record = Buffer.alloc(bytes, 7);
  const runs: number[] = [];
  let at = 0;
  for (let run = 0; run < times + 5; run += 1) {
    const start = performance.now();
    await file.write(record, 0, record.length, at);
    await file.datasync();
    if (run >= 5) runs.push(performance.now() - start);
    at += bytes;
  }
  await file.close();
  return runs.sort((a, b) => a - b);
}

/** Bytes of all files below a folder. */
export async function folderSize(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    files.filter((file) => file.isFile()).map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
