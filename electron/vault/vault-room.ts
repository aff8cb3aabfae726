import { passphraseProblem } from '../../domain/account/passphrase-rules.ts';
import type { Failure } from '../contract/channel.ts';
import type { ArgsOf, ResultOf } from '../contract.ts';
import { createTurn } from '../in-turn.ts';
import type { HandlersOf } from '../ipc/handlers.ts';
import { diskFailure } from '../journal/failure.ts';
import { closeForOperator, type NamedOperator } from './account-wrap.ts';
import { confirm, found, propose } from './founding.ts';
import { failure, type HeldVault, prove, save, type VaultPorts, withAccount, withVault } from './held-vault.ts';
import { adopt, mend, type Recovery, recover } from './recovering.ts';
import { leave, listChanged, signIn, stepAway } from './seat.ts';
import { mayIn, type Session } from './session.ts';
import { readVault, readVaultOfRecord, type Vault } from './vault-file.ts';
import { createWaits } from './waits.ts';
import type { Key } from './wrap.ts';

export type VaultRoom = {
  readonly handlers: HandlersOf<'vault'>;
  /** The desk's key while the record is open. */
  readonly key: () => Key | null;
  /** Who sits at the unlocked screen; null while it is locked. */
  readonly session: () => Session | null;
  /** Who sat there last, until the record is closed: in his name alone acts are written. */
  readonly author: () => Session | null;
  /** The desk's key as the recovery key closes it, for an archive; null before a vault was founded. */
  readonly recoveryWrap: () => Promise<Vault['recovery'] | null>;
  /** Who may sign in. */
  readonly operators: () => Promise<NamedOperator[]>;
  /** Founds a vault around the key of an archive. */
  readonly adopt: (recovery: Vault['recovery'], given: Recovery) => Promise<{ readonly ok: true } | Failure>;
  /** Founds it anew around the key of an archive of this desk, where the vault cannot be read; whoever did so is signed in. */
  readonly mend: (recovery: Vault['recovery'], given: Recovery) => Promise<{ ok: true; key: Key } | Failure>;
};

/** The vault of the desk's record in `folder`: who may open it, and by which wrap. */
export function vaultRoom(ports: VaultPorts, folder: string): VaultRoom {
  const held: HeldVault = {
    ports,
    folder,
    waits: createWaits(ports.monotonic),
    open: null,
    session: null,
    author: null,
    pending: null,
  };
  const turn = createTurn();
  // Two tries at once count twice; what the disk refuses becomes a coded failure.
  const inTurn = <T>(task: () => Promise<T>): Promise<T | Failure> => turn(task).catch(diskFailure);
  return {
    handlers: {
      'vault.status': () => inTurn(() => status(held)),
      'vault.found': (args) => inTurn(() => found(held, args)),
      'vault.renewRecovery': (args) => inTurn(() => renewRecovery(held, args)),
      'vault.confirm': ({ groups }) => inTurn(() => confirm(held, groups)),
      'vault.unlock': (args) => inTurn(() => unlock(held, args)),
      'vault.recover': (args) => inTurn(() => recover(held, args)),
      'vault.setPassphrase': (args) => inTurn(() => setPassphrase(held, args)),
      'vault.keepAccounts': (args) => inTurn(() => keepAccounts(held, args)),
      'vault.away': () => inTurn(async () => done(() => stepAway(held))),
      'vault.lock': () => inTurn(async () => done(() => leave(held))),
    },
    key: () => held.open,
    session: () => held.session,
    author: () => held.author,
    recoveryWrap: async () => {
      const read = await readVault(ports.files, folder);
      return read.state === 'ready' ? read.vault.recovery : null;
    },
    operators: async () => {
      const read = await readVault(ports.files, folder);
      return read.state === 'ready' ? read.vault.accounts.map(({ no, name }) => ({ no, name })) : [];
    },
    adopt: (recovery, given) => inTurn(() => adopt(held, recovery, given)),
    mend: (recovery, given) => inTurn(() => mend(held, recovery, given)),
  };
}

async function status({ ports, folder, waits }: HeldVault): Promise<ResultOf<'vault.status'>> {
  const read = await readVaultOfRecord(ports.files, folder);
  const accounts = read.state === 'ready' ? read.vault.accounts : [];
  const shown = accounts.map((account) => {
    const { no, name, temporary } = account;
    return { no, name, temporary, wait: waits.left(account) };
  });
  const station = read.state === 'ready' ? (read.vault.station ?? null) : null;
  return { ok: true, state: read.state, accounts: shown, station };
}

async function unlock(held: HeldVault, { no, passphrase }: ArgsOf<'vault.unlock'>): Promise<ResultOf<'vault.unlock'>> {
  const proof = await prove(held, no, passphrase);
  if (!proof.ok) return proof;
  signIn(held, proof.vault, no, proof.key);
  const { temporary, wrong } = proof.account;
  return { ok: true, key: proof.key, temporary, wrongBefore: wrong };
}

async function renewRecovery(held: HeldVault, { no, passphrase }: ArgsOf<'vault.renewRecovery'>) {
  const proof = await prove(held, no, passphrase);
  if (!proof.ok) return proof;
  return mayIn(proof.vault, no, 'passphrases') ? propose(held, proof.key, null) : failure('not-yours');
}

async function setPassphrase(
  held: HeldVault,
  { by, passphrase, of, next }: ArgsOf<'vault.setPassphrase'>,
): Promise<ResultOf<'vault.setPassphrase'>> {
  const weak = passphraseProblem(next, of.no);
  if (weak) return failure('weak', weak);
  const proof = await prove(held, by, passphrase);
  if (!proof.ok) return proof;
  if (of.no !== by && !mayIn(proof.vault, by, 'passphrases')) return failure('not-yours');
  const account = await closeForOperator(held.ports, proof.key, of, next, of.no !== by);
  await save(held, withAccount(proof.vault, account));
  return { ok: true };
}

function keepAccounts(
  held: HeldVault,
  { accounts: listed, station, isChange }: ArgsOf<'vault.keepAccounts'>,
): Promise<ResultOf<'vault.keepAccounts'>> {
  return withVault(held, async (vault) => {
    if (!held.session) return failure('locked');
    if (!held.session.may('station')) return failure('not-yours');
    const accounts = vault.accounts.flatMap((account) => {
      const name = listed.find(({ no }) => no === account.no)?.name;
      return name !== undefined ? [{ ...account, name }] : isChange ? [] : [account];
    });
    // Somebody must be able to sign in again.
    if (accounts.length === 0) return failure('last');
    const changed = { ...vault, accounts, operators: [...listed], station };
    // Said again at every sign-in: what is so already needs no writing.
    if (JSON.stringify(changed) !== JSON.stringify(vault)) listChanged(held, await save(held, changed));
    return { ok: true as const };
  });
}

function done(act: () => void): { readonly ok: true } {
  act();
  return { ok: true };
}
