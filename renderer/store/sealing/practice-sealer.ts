import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Sealer } from './sealer.ts';
import { xchachaSealer } from './xchacha-sealer.ts';

/** A fixed key that anybody can read here: it protects nothing, and the practice record holds nobody's data. */
export function practiceSealer(random: (length: number) => Uint8Array): Sealer {
  return xchachaSealer(sha256(utf8ToBytes('yichuang practice desk key')), random);
}
