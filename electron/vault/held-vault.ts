import { freeTriesLeft } from '../../domain/account/lock-out.ts';
import type { Failure } from '../contract/channel.ts';
import type { Files } from '../journal/files.ts';
import { openForOperator, type WrapPorts } from './account-wrap.ts';
import type { Session } from './session.ts';
import { type Account, readVault, type Vault, writeVault } from './vault-file.ts';
import type { Waits } from './waits.ts';
import type { Key } from './wrap.ts';

export type VaultPorts = WrapPorts & {
  readonly files: Files;
  readonly randomBelow: (below: number) => number;
  /** Milliseconds of a clock that never goes back. */
  readonly monotonic: () => number;
};

/** `founder`: whose founding it is; null for another sheet of a vault that is there. `groups` are to be typed back. */
export type Pending = {
  readonly founder: Account | null;
  readonly recovery: Vault['recovery'];
  readonly key: Key;
  readonly groups: readonly string[];
};

/** The vault in its folder and what the main process remembers of it. Changed by one call at a time. */
export type HeldVault = {
  readonly ports: VaultPorts;
  readonly folder: string;
  readonly waits: Waits;
  /** The desk's key while the record is open. */
  open: Key | null;
  /** Who sits at the unlocked screen. */
  session: Session | null;
  /** Who sat there last: what he began may still be written after he locked the screen. */
  author: Session | null;
  /** A founding or a new recovery key that its owner has not confirmed yet. */
  pending: Pending | null;
};

export function failure(code: string, detail = ''): Failure {
  return { ok: false, code, detail };
}

export async function withVault<T>(
  { ports, folder }: HeldVault,
  task: (vault: Vault) => Promise<T | Failure>,
): Promise<T | Failure> {
  const found = await readVault(ports.files, folder);
  return found.state === 'ready' ? task(found.vault) : failure(found.state);
}

/** @returns the vault as it now lies on the disk */
export async function save({ ports, folder }: HeldVault, changed: Vault): Promise<Vault> {
  const next = { ...changed, revision: changed.revision + 1 };
  await writeVault(ports.files, folder, next);
  return next;
}

export function withAccount(vault: Vault, account: Account): Vault {
  const others = vault.accounts.filter(({ no }) => no !== account.no);
  return { ...vault, accounts: [...others, account].sort((a, b) => (a.no < b.no ? -1 : 1)) };
}

export type Proof = {
  readonly ok: true;
  readonly key: Key;
  /** As it lies on the disk now. */
  readonly vault: Vault;
  /** As it was before this try. */
  readonly account: Account;
};

/** Whether this is the operator. The try is counted before it is made: pulling the plug does not give it back. */
export function prove(held: HeldVault, no: string, passphrase: string): Promise<Proof | Failure> {
  return withVault(held, async (vault) => {
    const account = vault.accounts.find((one) => one.no === no);
    if (!account) return failure('unknown');
    const left = held.waits.left(account);
    if (left > 0) return failure('wait', String(left));
    const tried = { ...account, wrong: account.wrong + 1 };
    const counted = await save(held, withAccount(vault, tried));
    const opened = await openForOperator(held.ports, account, passphrase);
    if (!opened.ok && opened.code === 'os') {
      // Nothing was found out about the passphrase: that is no wrong try.
      await save(held, withAccount(counted, account));
      return failure('os');
    }
    if (!opened.ok) {
      held.waits.restart(tried);
      return failure(opened.code, String(freeTriesLeft(tried.wrong)));
    }
    // He is who he says; a count that the disk does not take back only makes the next waits longer.
    const cleared = await save(held, withAccount(counted, { ...account, wrong: 0 })).catch(() => counted);
    return { ok: true as const, key: opened.key, vault: cleared, account };
  });
}
