import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { SealedValue } from '../../../domain/ledger/sealed.ts';
import type { DeskPurpose, Opened, Sealer, SealingKey, SubjectPurpose } from './sealer.ts';

type Purpose = SubjectPurpose | DeskPurpose;

export function sealJson(sealer: Sealer, key: SealingKey, purpose: Purpose, value: unknown): SealedValue {
  return sealer.seal(key, purpose, utf8ToBytes(JSON.stringify(value)));
}

/** What this store sealed itself is trusted to have the shape it was sealed with: the seal is the door. */
export function openJson<Value>(sealer: Sealer, key: SealingKey, purpose: Purpose, sealed: SealedValue): Opened<Value> {
  const opened = sealer.open(key, purpose, sealed);
  if (!opened.ok) return opened;
  try {
    return { ok: true, value: JSON.parse(new TextDecoder().decode(opened.value)) as Value };
  } catch {
    return { ok: false, code: 'unsealable' };
  }
}
