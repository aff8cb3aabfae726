import type { OsStore } from './os-store.ts';
import { closeInOs, openFromOs } from './os-store.ts';
import { type PassphraseCost, passphraseSecret, SALT_BYTES } from './passphrase-secret.ts';
import type { Account } from './vault-file.ts';
import { type Key, openKey, wrapKey } from './wrap.ts';

export type WrapPorts = {
  readonly random: (length: number) => Key;
  readonly os: OsStore;
  readonly cost: PassphraseCost;
};

export type NamedOperator = { readonly no: string; readonly name: string };

/** The desk's key closed by an operator's passphrase, and around that by the operating system's store where there is one. */
export async function closeForOperator(
  ports: WrapPorts,
  key: Uint8Array,
  { no, name }: NamedOperator,
  passphrase: string,
  temporary: boolean,
): Promise<Account> {
  const salt = ports.random(SALT_BYTES);
  const secret = await passphraseSecret(passphrase, salt, ports.cost);
  const wrap = wrapKey(key, secret, purposeOf(no), ports.random);
  const os = ports.os.isReal();
  return {
    no,
    name,
    salt: Buffer.from(salt).toString('base64'),
    cost: ports.cost,
    wrap: os ? { ...wrap, bytes: closeInOs(ports.os, wrap.bytes) } : wrap,
    os,
    temporary,
    wrong: 0,
  };
}

export type OperatorOpening =
  | { readonly ok: true; readonly key: Key }
  | { readonly ok: false; readonly code: 'wrong' | 'unknown-suite' | 'os' };

export async function openForOperator(
  { os }: Pick<WrapPorts, 'os'>,
  account: Account,
  passphrase: string,
): Promise<OperatorOpening> {
  const bytes = account.os ? openFromOs(os, account.wrap.bytes) : account.wrap.bytes;
  if (bytes === null) return { ok: false, code: 'os' };
  const secret = await passphraseSecret(passphrase, Buffer.from(account.salt, 'base64'), account.cost);
  return openKey({ ...account.wrap, bytes }, secret, purposeOf(account.no));
}

function purposeOf(no: string): string {
  return `operator\n${no}`;
}
