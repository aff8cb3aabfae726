import type { OpenFile } from '../journal/files.ts';

/** Closes the file afterwards, whatever happens. */
export async function using<T>(opening: Promise<OpenFile>, task: (file: OpenFile) => Promise<T>): Promise<T> {
  const file = await opening;
  try {
    return await task(file);
  } finally {
    await file.close();
  }
}
