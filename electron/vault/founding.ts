import { passphraseProblem } from '../../domain/account/passphrase-rules.ts';
import { newRecoveryKey, recoveryGroups } from '../../domain/account/recovery-key.ts';
import type { Failure } from '../contract/channel.ts';
import { closeForOperator, type NamedOperator } from './account-wrap.ts';
import { failure, type HeldVault, save, withVault } from './held-vault.ts';
import { signIn } from './seat.ts';
import { type Account, readVaultOfRecord, type Vault, writeVault } from './vault-file.ts';
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
  return propose(held, key, account);
}

/**
 * A recovery key for this desk's key; the sheet before holds until the new one is confirmed.
 * @param founder who founds the vault with it; null for another sheet of a vault that is there
 */
export function propose(held: HeldVault, key: Key, founder: Account | null): Proposal {
  const { ports } = held;
  const recoveryKey = newRecoveryKey(ports.randomBelow);
  const recovery = wrapKey(key, recoverySecret(recoveryKey), RECOVERY_PURPOSE, ports.random);
  const groups = recoveryGroups(recoveryKey);
  const ask = chooseGroups(groups.length, ports.randomBelow);
  held.pending = { founder, recovery, key, groups: ask.map((at) => groups[at] ?? '') };
  return { ok: true, recoveryKey, ask };
}

/** Only who holds the sheet goes on; then the vault is written, as it stands by now. */
export async function confirm(
  held: HeldVault,
  typed: readonly string[],
): Promise<{ readonly ok: true; readonly key: Key } | Failure> {
  const { pending } = held;
  // Nobody asked for one, or the screen was locked since.
  if (!pending) return failure('withdrawn');
  if (!isTypedBack(pending.groups, typed)) return failure('wrong');
  const { founder, recovery, key } = pending;
  const kept = founder ? await keepFounding(held, founder, pending) : await withVault(held, keepSheet(held, recovery));
  if (!kept.ok) return kept;
  held.pending = null;
  return { ok: true, key };
}

/** The first operator sits down with it. */
async function keepFounding(
  held: HeldVault,
  founder: Account,
  { recovery, key }: Pick<Vault, 'recovery'> & { key: Key },
) {
  const { ports, folder } = held;
  if ((await readVaultOfRecord(ports.files, folder)).state !== 'none') return failure('exists');
  const vault: Vault = { format: 1, revision: 1, accounts: [founder], recovery };
  await writeVault(ports.files, folder, vault);
  signIn(held, vault, founder.no, key);
  return { ok: true as const };
}

/** A new sheet changes nothing about who sits here, nor what was done while it was being printed. */
function keepSheet(held: HeldVault, recovery: Vault['recovery']) {
  return async (vault: Vault) => {
    await save(held, { ...vault, recovery });
    return { ok: true as const };
  };
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
