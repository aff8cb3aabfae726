import { argon2id } from 'hash-wasm';
import { z } from 'zod';
import { normalPassphrase } from '../../domain/account/passphrase-rules.ts';
import { KEY_BYTES } from './wrap.ts';

/** How a passphrase was hashed; kept with its wrap, so that the cost can rise with the PCs. Memory in KiB. */
export const passphraseCost = z.object({
  hash: z.literal('argon2id'),
  memory: z.int().min(8).max(1_048_576),
  passes: z.int().min(1).max(64),
  lanes: z.int().min(1).max(16),
});
export type PassphraseCost = Readonly<z.infer<typeof passphraseCost>>;

/** RFC 9106's second recommendation (64 MiB, 3 passes) on one lane: about a second on a PC with 4 GB. */
export const PASSPHRASE_COST: PassphraseCost = { hash: 'argon2id', memory: 65_536, passes: 3, lanes: 1 };

export const SALT_BYTES = 16;

/** A secret of 32 bytes to wrap with. Slow on purpose: it is what a stolen disk has to pay for each guess. */
export function passphraseSecret(passphrase: string, salt: Uint8Array, cost: PassphraseCost): Promise<Uint8Array> {
  return argon2id({
    password: normalPassphrase(passphrase),
    salt,
    memorySize: cost.memory,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  });
}
