import { passphraseProblem } from '../../domain/account/passphrase-rules.ts';
import { newRecoveryKey, recoveryGroups } from '../../domain/account/recovery-key.ts';
import type { Failure } from '../contract/channel.ts';
import { closeForOperator, type NamedOperator } from './account-wrap.ts';
import { failure, type HeldVault } from './held-vault.ts';
import { signIn } from './seat.ts';
import { readVaultOfRecord, type Vault, writeVault } from './vault-file.ts';
import { KEY_BYTES, type Key, RECOVERY_PURPOSE, recoverySecret, wrapKey } from './wrap.ts';

/** How many groups of the recovery key are typed back. */
const ASKED_GROUPS = 2;

/** `ask`: the places, from 0, of the groups to be typed back. */
export type Proposal = { readonly ok: true; readonly recoveryKey: string; readonly ask: number[] };

/** A new desk's key, closed by its first operator. Nothing is written: a sheet nobody has confirmed binds nobody. */
export async function found(
  held: HeldVault,
  operator: NamedOperator & { readonly passphrase: string },
): Promise<Proposal | Failure> {
  const { ports, folder } = held;
  if ((await readVaultOfRecord(ports.files, folder)).state !== 'none') return failure('exists');
  const weak = passphraseProblem(operator.passphrase, operator.no);
  if (weak) return failure('weak', weak);
  const key = ports.random(KEY_BYTES);
  const account = await closeForOperator(ports, key, operator, operator.passphrase, false);
  return propose(held, { format: 1, revision: 1, accounts: [account] }, key);
}

/** Another recovery key for this vault; the sheet before holds until the new one is confirmed. */
export function propose(held: HeldVault, vault: Omit<Vault, 'recovery'>, key: Key): Proposal {
  const { ports } = held;
  const recoveryKey = newRecoveryKey(ports.randomBelow);
  const recovery = wrapKey(key, recoverySecret(recoveryKey), RECOVERY_PURPOSE, ports.random);
  const groups = recoveryGroups(recoveryKey);
  const ask = chooseGroups(groups.length, ports.randomBelow);
  held.pending = { vault: { ...vault, recovery }, key, groups: ask.map((at) => groups[at] ?? '') };
  return { ok: true, recoveryKey, ask };
}

/** Only who holds the sheet goes on; then the vault is written. */
export async function confirm(
  held: HeldVault,
  typed: readonly string[],
): Promise<{ readonly ok: true; readonly key: Key } | Failure> {
  const { pending, ports, folder } = held;
  if (!pending) return failure('none');
  if (!isTypedBack(pending.groups, typed)) return failure('wrong');
  await writeVault(ports.files, folder, { ...pending.vault, revision: pending.vault.revision + 1 });
  // A new sheet changes nothing about who sits here; a founding has its first operator sit down.
  const [founder] = pending.vault.accounts;
  if (!held.session && founder) signIn(held, pending.vault, founder.no, pending.key);
  held.pending = null;
  return { ok: true, key: pending.key };
}

/** Two different places, in the order of the sheet. */
function chooseGroups(count: number, randomBelow: (below: number) => number): number[] {
  const places = Array.from({ length: count }, (_, at) => at);
  const asked = Array.from({ length: ASKED_GROUPS }, () => places.splice(randomBelow(places.length), 1)[0] ?? 0);
  return asked.sort((a, b) => a - b);
}

function isTypedBack(wanted: readonly string[], typed: readonly string[]): boolean {
  const digits = typed.map((group) => group.normalize('NFKC').replaceAll(/\D/g, ''));
  return wanted.length === digits.length && wanted.every((group, at) => group === digits[at]);
}
