import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { NotReadable } from './not-readable.ts';

/**
 * AES-256-GCM: what Electron's own library has in hardware speed on every PC (it knows no ChaCha20). Stands in the
 * header, so that a certified SM module can be put beside it.
 */
export const ARCHIVE_SUITE = 2;

export const SALT_BYTES = 32;
export const TAG_BYTES = 16;

/** Plain bytes of a chunk; only the last one is shorter. */
export const CHUNK_BYTES = 1024 * 1024;

/** Seals or opens chunk after chunk. A chunk opens only in its place, in its archive, and as the last one if it was. */
export type ChunkCipher = {
  readonly seal: (plain: Uint8Array, index: number, isLast: boolean) => Buffer;
  /** @throws {NotReadable} `wrong-key` for the first chunk, `damaged` for a later one */
  readonly open: (sealed: Uint8Array, index: number, isLast: boolean) => Buffer;
};

export function chunkCipher(deskKey: Uint8Array, salt: Uint8Array, headerDigest: Uint8Array): ChunkCipher {
  const key = Buffer.from(hkdfSync('sha256', deskKey, salt, 'yichuang/desk/1/backup', 32));
  return {
    seal: (plain, index, isLast) => {
      const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index, isLast), { authTagLength: TAG_BYTES });
      cipher.setAAD(headerDigest);
      return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    open: (sealed, index, isLast) => {
      const end = sealed.length - TAG_BYTES;
      if (end < 0) throw new NotReadable('damaged');
      try {
        const cipher = createDecipheriv('aes-256-gcm', key, nonceOf(index, isLast), { authTagLength: TAG_BYTES });
        cipher.setAAD(headerDigest);
        cipher.setAuthTag(sealed.subarray(end));
        return Buffer.concat([cipher.update(sealed.subarray(0, end)), cipher.final()]);
      } catch {
        throw new NotReadable(index === 0 ? 'wrong-key' : 'damaged');
      }
    },
  };
}

/** Number and last-flag of the chunk; never twice under one key, because every archive has its own. */
function nonceOf(index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(index, 5, 6);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}
