import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';

/** Something that takes a while to copy, where the attachments of a desk lie. */
export async function addLargeAttachment(dataFolder: string, bytes: number): Promise<void> {
  const inner = join(dataFolder, 'desk', 'files', 'ab');
  await mkdir(inner, { recursive: true });
  const file = await open(join(inner, `${'ab'.repeat(32)}.att`), 'w');
  await file.truncate(bytes);
  await file.close();
}
