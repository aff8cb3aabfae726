import type { Files, OpenFile } from './files.ts';

/** A file that only grows: each append is synced, or it leaves no trace. */
export type LogFile = {
  readonly length: () => number;
  readonly append: (bytes: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A failed append could not be taken back: nothing may be written behind it until the journal is opened again. */
export class HalfWritten extends Error {
  override readonly name = 'HalfWritten';
}

/** @param length bytes that are whole records; the caller has cut off anything behind them. */
export async function openLogFile(files: Files, path: string, length: number): Promise<LogFile> {
  const file = await files.open(path);
  let end = length;
  return {
    length: () => end,
    append: async (bytes) => {
      try {
        await file.write(end, bytes);
        await file.sync();
      } catch (problem) {
        await takeBack(file, end, problem);
        throw problem;
      }
      end += bytes.length;
    },
    close: () => file.close(),
  };
}

async function takeBack(file: OpenFile, length: number, cause: unknown): Promise<void> {
  try {
    await file.truncate(length);
    await file.sync();
  } catch {
    throw new HalfWritten('A failed write could not be taken back', { cause });
  }
}
