import type { OpenFile } from '../../journal/files.ts';
import { CHUNK_BYTES, type ChunkCipher } from './cipher.ts';

export type ChunkWriter = {
  readonly write: (plain: Uint8Array) => Promise<void>;
  /** Writes what is left as the last chunk. @returns the length of the file */
  readonly end: () => Promise<number>;
};

/** Plain bytes in, sealed chunks out; holds one chunk. */
export function chunkWriter(file: OpenFile, from: number, cipher: ChunkCipher): ChunkWriter {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  let filled = 0;
  let index = 0;
  let at = from;
  const flush = async (isLast: boolean) => {
    const sealed = cipher.seal(chunk.subarray(0, filled), index, isLast);
    await file.write(at, sealed);
    at += sealed.length;
    index += 1;
    filled = 0;
  };
  return {
    write: async (plain) => {
      for (let done = 0; done < plain.length; ) {
        // A full chunk waits until more comes: only then it is certain that it is not the last.
        if (filled === CHUNK_BYTES) await flush(false);
        const part = plain.subarray(done, done + CHUNK_BYTES - filled);
        chunk.set(part, filled);
        filled += part.length;
        done += part.length;
      }
    },
    end: async () => {
      await flush(true);
      return at;
    },
  };
}
