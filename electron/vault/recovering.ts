import { passphraseProblem } from '../../domain/account/passphrase-rules.ts';
import { readRecoveryKey } from '../../domain/account/recovery-key.ts';
import type { Failure } from '../contract/channel.ts';
import { closeForOperator, type NamedOperator } from './account-wrap.ts';
import { failure, type HeldVault, save, withAccount, withVault } from './held-vault.ts';
import { signInBySheet } from './seat.ts';
import { type Account, readVault, readVaultOfRecord, setVaultAside, type Vault, writeVault } from './vault-file.ts';
import { type Key, openKey, RECOVERY_PURPOSE, recoverySecret } from './wrap.ts';

/** The sheet's key, and the operator who holds it with the passphrase he chooses. */
export type Recovery = NamedOperator & { readonly recoveryKey: string; readonly passphrase: string };

type Opened = { readonly ok: true; readonly key: Key };

/** A forgotten passphrase: the sheet opens the vault and gives this operator a new one. Nobody's data is lost. */
export function recover(held: HeldVault, given: Recovery): Promise<Opened | Failure> {
  return withVault(held, async (vault) => {
    const opened = await openWithSheet(held, vault.recovery, given);
    if (!opened.ok) return opened;
    await save(held, withAccount(vault, opened.account));
    signInBySheet(held, given.no, opened.key);
    return { ok: true as const, key: opened.key };
  });
}

/** Founds a vault around the key of an archive; only where there is none yet. */
export async function adopt(held: HeldVault, recovery: Vault['recovery'], given: Recovery): Promise<Opened | Failure> {
  const { state } = await readVault(held.ports.files, held.folder);
  return state === 'none' ? foundAround(held, recovery, given) : failure('exists');
}

/**
 * Founds a vault around the key of an archive where both copies of the desk's own cannot be read. The record beside it is
 * not touched, and what is left of the old vault is kept.
 */
export async function mend(held: HeldVault, recovery: Vault['recovery'], given: Recovery): Promise<Opened | Failure> {
  const { files } = held.ports;
  const { state } = await readVaultOfRecord(files, held.folder);
  if (state !== 'damaged') return failure('exists');
  return foundAround(held, recovery, given, () => setVaultAside(files, held.folder));
}

async function foundAround(
  held: HeldVault,
  recovery: Vault['recovery'],
  given: Recovery,
  before: () => Promise<void> = async () => undefined,
): Promise<Opened | Failure> {
  const { ports, folder } = held;
  const opened = await openWithSheet(held, recovery, given);
  if (!opened.ok) return opened;
  await before();
  await writeVault(ports.files, folder, { format: 1, revision: 1, accounts: [opened.account], recovery });
  signInBySheet(held, given.no, opened.key);
  return { ok: true, key: opened.key };
}

type OpenedWithSheet = { readonly ok: true; readonly key: Key; readonly account: Account };

async function openWithSheet(
  { ports }: HeldVault,
  recovery: Vault['recovery'],
  given: Recovery,
): Promise<OpenedWithSheet | Failure> {
  const typed = readRecoveryKey(given.recoveryKey);
  if (!typed.ok) return failure('wrong-key');
  const weak = passphraseProblem(given.passphrase, given.no);
  if (weak) return failure('weak', weak);
  const opened = openKey(recovery, recoverySecret(typed.digits), RECOVERY_PURPOSE);
  if (!opened.ok) return failure(opened.code === 'wrong' ? 'wrong-key' : opened.code);
  const account = await closeForOperator(ports, opened.key, given, given.passphrase, false);
  return { ok: true, key: opened.key, account };
}
