import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';

/** XChaCha20-Poly1305. Stands in every wrap, so that a certified SM module can be put beside it. */
export const VAULT_SUITE = 1;

export const KEY_BYTES = 32;

/** A key in clear, as it may cross to the window. */
export type Key = Uint8Array<ArrayBuffer>;
const NONCE_BYTES = 24;

const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/);

/** The desk's key, wrapped by a secret of 32 bytes. `bytes`: nonce · ciphertext · tag, base64. */
export const keyWrap = z.object({ suite: z.int().nonnegative(), bytes: base64 });
export type KeyWrap = Readonly<z.infer<typeof keyWrap>>;

export type OpenedKey =
  | { readonly ok: true; readonly key: Key }
  | { readonly ok: false; readonly code: 'wrong' | 'unknown-suite' };

type Random = (length: number) => Key;

/** @param purpose bound into the wrap, so that one operator's never opens in another's place */
export function wrapKey(key: Uint8Array, secret: Uint8Array, purpose: string, random: Random): KeyWrap {
  const nonce = random(NONCE_BYTES);
  const sealed = xchacha20poly1305(secret, nonce, bound(purpose)).encrypt(key);
  return { suite: VAULT_SUITE, bytes: Buffer.concat([nonce, sealed]).toString('base64') };
}

export function openKey({ suite, bytes }: KeyWrap, secret: Uint8Array, purpose: string): OpenedKey {
  if (suite !== VAULT_SUITE) return { ok: false, code: 'unknown-suite' };
  const all = new Uint8Array(Buffer.from(bytes, 'base64'));
  try {
    const cipher = xchacha20poly1305(secret, all.subarray(0, NONCE_BYTES), bound(purpose));
    return { ok: true, key: new Uint8Array(cipher.decrypt(all.subarray(NONCE_BYTES))) };
  } catch {
    return { ok: false, code: 'wrong' };
  }
}

/** What the recovery key wraps with. It has 132 random bits, so it needs no slow hash. */
export function recoverySecret(digits: string): Uint8Array {
  return hkdf(sha256, utf8ToBytes(digits), undefined, utf8ToBytes('yichuang/vault/1/recovery'), KEY_BYTES);
}

export const RECOVERY_PURPOSE = 'recovery';

function bound(purpose: string): Uint8Array {
  return utf8ToBytes(`yichuang/vault/${VAULT_SUITE}\n${purpose}`);
}
