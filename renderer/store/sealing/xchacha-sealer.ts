import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SealedValue } from '../../../domain/ledger/sealed.ts';
import { compress, expand, store } from './compress.ts';
import type { DeskPurpose, Opened, Sealer, SealingKey, SubjectPurpose } from './sealer.ts';

/** XChaCha20-Poly1305 over deflate; wrapping and derived keys by HKDF-SHA256. docs/decisions/0020-sealing-at-rest.md. */
export const XCHACHA_SUITE = 1;

const KEY_BYTES = 32;
const NONCE_BYTES = 24;

type RandomBytes = (length: number) => Uint8Array;

/**
 * Sealer over a desk's key of 32 bytes. `random` must be a cryptographic source: nonces are 192 random bits, so one
 * key may seal any number of values.
 */
export function xchachaSealer(deskKey: Uint8Array, random: RandomBytes): Sealer {
  const derived = new Map<string, Uint8Array>();
  const deriveKey = (use: string): Uint8Array => {
    const known = derived.get(use);
    if (known) return known;
    const key = hkdf(sha256, deskKey, undefined, utf8ToBytes(`yichuang/desk/${XCHACHA_SUITE}/${use}`), KEY_BYTES);
    derived.set(use, key);
    return key;
  };
  const wrapKey = (scope: string): SealingKey => ({ scope, secret: deriveKey('wrap') });
  return {
    suite: XCHACHA_SUITE,
    newKey: (subject) => {
      const secret = random(KEY_BYTES);
      const bytes = encrypt(wrapKey(subject), 'key', secret, random);
      return { key: { scope: subject, secret }, wrapped: { subject, suite: XCHACHA_SUITE, bytes } };
    },
    unwrap: (wrapped) => {
      const secret = decrypt(wrapKey(wrapped.subject), 'key', wrapped);
      return secret.ok ? { ok: true, value: { scope: wrapped.subject, secret: secret.value } } : secret;
    },
    deskKey: (purpose, scope) => ({ scope, secret: deriveKey(purpose) }),
    nameOf: ({ secret }, use, plain) => {
      const key = hkdf(sha256, secret, undefined, utf8ToBytes(`yichuang/name/${XCHACHA_SUITE}/${use}`), KEY_BYTES);
      return bytesToHex(hmac(sha256, key, plain));
    },
    seal: (key, purpose, plain) => ({
      suite: XCHACHA_SUITE,
      bytes: encrypt(key, purpose, purpose === 'file' ? store(plain) : compress(plain), random),
    }),
    open: (key, purpose, sealed) => {
      const bytes = decrypt(key, purpose, sealed);
      if (!bytes.ok) return bytes;
      const plain = expand(bytes.value);
      return plain ? { ok: true, value: plain } : { ok: false, code: 'unsealable' };
    },
  };
}

type Purpose = SubjectPurpose | DeskPurpose | 'key';

/** Bound into the value: what it is for and whose it is. Not the seq, which the journal allots only later. */
function bound(key: SealingKey, purpose: Purpose): Uint8Array {
  return utf8ToBytes(`yichuang/${XCHACHA_SUITE}\n${purpose}\n${key.scope}`);
}

function encrypt(key: SealingKey, purpose: Purpose, plain: Uint8Array, random: RandomBytes): Uint8Array<ArrayBuffer> {
  const nonce = random(NONCE_BYTES);
  return concatBytes(
    nonce,
    xchacha20poly1305(key.secret, nonce, bound(key, purpose)).encrypt(plain),
  ) as Uint8Array<ArrayBuffer>;
}

function decrypt(key: SealingKey, purpose: Purpose, sealed: SealedValue): Opened<Uint8Array<ArrayBuffer>> {
  if (sealed.suite !== XCHACHA_SUITE) return { ok: false, code: 'unknown-suite' };
  const nonce = sealed.bytes.subarray(0, NONCE_BYTES);
  try {
    const cipher = xchacha20poly1305(key.secret, nonce, bound(key, purpose));
    const value = cipher.decrypt(sealed.bytes.subarray(NONCE_BYTES)) as Uint8Array<ArrayBuffer>;
    return { ok: true, value };
  } catch {
    return { ok: false, code: 'unsealable' };
  }
}
