import { randomBytes, randomInt } from 'node:crypto';
import { FakeDisk } from '../../journal/testing/fake-disk.ts';
import type { OsStore } from '../os-store.ts';
import { type VaultRoom, vaultRoom } from '../vault-room.ts';

export const VAULT_FOLDER = '/data/desk';
export const OWN = { no: '0301', name: '向晓云', passphrase: 'counter-3-is-open' } as const;
/** The window he sits at, as the vault keeps it. */
export const STATION = {
  code: '0003',
  name: '综合窗口3号',
  hall: '永顺县政务服务中心',
  county: { code: '433127', name: '永顺县' },
  channel: 'hall' as const,
  phone: '0743-5220000',
  address: '永顺县灵溪镇府正街1号',
  closingTime: '17:30',
  operators: [{ no: OWN.no, name: OWN.name }],
};
/** As low as argon2id goes: what is proven here does not rest on its cost. */
export const CHEAP = { hash: 'argon2id', memory: 64, passes: 1, lanes: 1 } as const;

/** No store of secrets, as on a PC without one. */
export const NO_OS_STORE: OsStore = {
  isReal: () => false,
  encrypt: () => Buffer.alloc(0),
  decrypt: () => '',
};

/** A store of secrets that can be reset, as when somebody renews the Windows account. */
export function playedOsStore(): OsStore & { readonly reset: () => void } {
  let mark = 1;
  return {
    isReal: () => true,
    encrypt: (text) => Buffer.from(`${mark}:${Buffer.from(text).reverse().toString('latin1')}`, 'latin1'),
    decrypt: (bytes) => {
      const [made, text = ''] = bytes.toString('latin1').split(':');
      if (made !== String(mark)) throw new Error('reset');
      return Buffer.from(text, 'latin1').reverse().toString('utf8');
    },
    reset: () => {
      mark += 1;
    },
  };
}

/** A program that runs on this disk; `pass` lets its own clock run, milliseconds. */
export function startProgram(disk = new FakeDisk(), os: OsStore = NO_OS_STORE) {
  let clock = 0;
  const room = vaultRoom(
    {
      files: disk.files,
      random: (length) => new Uint8Array(randomBytes(length)),
      randomBelow: randomInt,
      monotonic: () => clock,
      os,
      cost: CHEAP,
    },
    VAULT_FOLDER,
  );
  const pass = (milliseconds: number) => {
    clock += milliseconds;
  };
  return { ...room.handlers, room, disk, pass };
}

/** A vault founded by `OWN`, and its sheet. */
export async function foundedVault(disk = new FakeDisk(), os: OsStore = NO_OS_STORE) {
  const program = startProgram(disk, os);
  const recoveryKey = await foundOn(program.room.handlers);
  return { ...program, recoveryKey };
}

/** Founds a vault as the first screen does; gives the sheet's key. */
export async function foundOn(handlers: VaultRoom['handlers']): Promise<string> {
  const proposal = await handlers['vault.found'](OWN);
  if (!proposal.ok) throw new Error(proposal.code);
  const confirmed = await handlers['vault.confirm']({ groups: groupsOf(proposal) });
  if (!confirmed.ok) throw new Error(confirmed.code);
  return proposal.recoveryKey;
}

/** What whoever holds the sheet types back. */
export function groupsOf({ recoveryKey, ask }: { readonly recoveryKey: string; readonly ask: readonly number[] }) {
  const groups = recoveryKey.match(/\d{6}/g) ?? [];
  return ask.map((at) => groups[at] ?? '');
}
