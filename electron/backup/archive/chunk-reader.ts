import type { OpenFile } from '../../journal/files.ts';
import { CHUNK_BYTES, type ChunkCipher, TAG_BYTES } from './cipher.ts';
import { NotReadable } from './not-readable.ts';

const SEALED_BYTES = CHUNK_BYTES + TAG_BYTES;

export type ChunkReader = {
  /** The next bytes, `most` at most; empty at the end. */
  readonly some: (most: number) => Promise<Buffer>;
  /** Exactly so many bytes. @throws {NotReadable} when the archive ends before */
  readonly exactly: (length: number) => Promise<Buffer>;
  /** Bytes of the file that were read so far. */
  readonly position: () => number;
};

/** Sealed chunks in, plain bytes out; holds one chunk. */
export async function chunkReader(file: OpenFile, from: number, cipher: ChunkCipher): Promise<ChunkReader> {
  const size = await file.size();
  let chunk: Buffer = Buffer.alloc(0);
  let used = 0;
  let index = 0;
  let at = from;
  const refill = async () => {
    const sealed = await file.read(at, Math.min(SEALED_BYTES, size - at));
    at += sealed.length;
    chunk = cipher.open(sealed, index, at >= size);
    index += 1;
    used = 0;
  };
  const some = async (most: number) => {
    if (used === chunk.length && (at < size || index === 0)) await refill();
    const part = chunk.subarray(used, used + most);
    used += part.length;
    return part;
  };
  return {
    some,
    exactly: async (length) => {
      const parts: Buffer[] = [];
      for (let missing = length; missing > 0; ) {
        const part = await some(missing);
        if (part.length === 0) throw new NotReadable('damaged');
        parts.push(part);
        missing -= part.length;
      }
      return Buffer.concat(parts);
    },
    position: () => at,
  };
}
