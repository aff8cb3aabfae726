import { open, stat, truncate } from 'node:fs/promises';
import type { Chance } from '../../bench/page/random.ts';

/** Turns a run of bytes into others, as a dying sector would. */
export async function flipBytes(file: string, chance: Chance, most = 64): Promise<void> {
  const { size } = await stat(file);
  const at = chance.below(size);
  const length = Math.min(1 + chance.below(most), size - at);
  const handle = await open(file, 'r+');
  try {
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, at);
    await handle.write(
      buffer.map((byte) => byte ^ (1 + chance.below(255))),
      0,
      length,
      at,
    );
  } finally {
    await handle.close();
  }
}

/** Cuts a file somewhere: the rest of it never reached the disk. */
export async function cutShort(file: string, chance: Chance): Promise<void> {
  await truncate(file, chance.below((await stat(file)).size));
}
