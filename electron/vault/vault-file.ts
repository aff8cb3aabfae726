import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { keptStation, listedOperator } from '../contract/vault-contract.ts';
import type { Files } from '../journal/files.ts';
import { passphraseCost } from './passphrase-secret.ts';
import { putCopies } from './put-copies.ts';
import { keyWrap } from './wrap.ts';

const base64 = keyWrap.shape.bytes;

/** An operator's way to the desk's key. `os`: the wrap lies in a second one by the operating system's own store. */
const account = z.object({
  no: z.string().min(1).max(32),
  name: z.string().min(1).max(50),
  salt: base64,
  cost: passphraseCost,
  wrap: keyWrap,
  os: z.boolean(),
  /** Given by a supervisor: its owner must choose one of his own first. */
  temporary: z.boolean(),
  /** Wrong tries in a row. */
  wrong: z.int().nonnegative(),
});
export type Account = Readonly<z.infer<typeof account>>;

const vault = z.object({
  format: z.literal(1),
  /** Rises with every writing; of the two copies the higher one holds. */
  revision: z.int().positive(),
  accounts: z.array(account),
  /** Absent until an administrator's window said it for the first time. */
  operators: z.array(listedOperator).optional(),
  /** A third copy, beside the two of the record. One that cannot be read is none; the vault opens without it. */
  station: keptStation.optional().catch(undefined),
  /** Never inside the operating system's store: it must open on another PC. */
  recovery: keyWrap,
});
export type Vault = Readonly<z.infer<typeof vault>>;

export type ReadVault =
  | { readonly state: 'none' }
  | { readonly state: 'ready'; readonly vault: Vault }
  | { readonly state: 'damaged' };

/** Two files of one content: without the vault nothing opens, so one damaged sector must not be the end. */
const COPIES = ['vault.json', 'vault-copy.json'] as const;

/** @throws errors of the disk */
export async function readVault(files: Files, folder: string): Promise<ReadVault> {
  await files.makeFolder(folder);
  const names = await files.list(folder);
  const present = COPIES.filter((name) => names.includes(name));
  const read = await Promise.all(present.map((name) => readCopy(files, join(folder, name))));
  const whole = read.filter((one) => one !== null).sort((a, b) => b.revision - a.revision);
  if (whole[0]) return { state: 'ready', vault: whole[0] };
  return present.length === 0 ? { state: 'none' } : { state: 'damaged' };
}

/**
 * The vault as it stands to the record beside it. A record that no vault opens, because its vault was deleted, counts as
 * damaged: a new one must not take its place, because its key would open nothing of what is there.
 * @throws errors of the disk
 */
export async function readVaultOfRecord(files: Files, folder: string): Promise<ReadVault> {
  const read = await readVault(files, folder);
  return read.state === 'none' && (await hasJournal(files, folder)) ? { state: 'damaged' } : read;
}

async function hasJournal(files: Files, folder: string): Promise<boolean> {
  const journal = join(folder, 'journal');
  await files.makeFolder(journal);
  return (await files.list(journal)).some((name) => name.endsWith('.log'));
}

/**
 * Keeps what is left of a vault that cannot be read under another name: somebody may still read it by other means.
 * @throws errors of the disk when the copy cannot be written
 */
export async function setVaultAside(files: Files, folder: string): Promise<void> {
  const names = await files.list(folder);
  for (const name of COPIES.filter((copy) => names.includes(copy))) {
    const bytes = await files.read(join(folder, name)).catch(() => null);
    // A sector that cannot be read cannot be kept either.
    if (bytes !== null) await files.replace(join(folder, freeName(names, `${name}.damaged`)), bytes);
  }
}

function freeName(taken: readonly string[], wanted: string): string {
  for (let again = 1; ; again += 1) {
    const name = `${wanted}-${again}`;
    if (!taken.includes(name)) return name;
  }
}

/** @throws errors of the disk; the copy written before then holds */
export async function writeVault(files: Files, folder: string, content: Vault): Promise<void> {
  const body = JSON.stringify(content);
  await putCopies(files, await worstFirst(files, folder), `${JSON.stringify({ check: checkOf(body), body })}\n`);
}

async function worstFirst(files: Files, folder: string): Promise<readonly string[]> {
  const paths = COPIES.map((name) => join(folder, name));
  const copies = await Promise.all(
    paths.map(async (path) => ({ path, revision: (await readCopy(files, path))?.revision ?? 0 })),
  );
  return copies.sort((a, b) => a.revision - b.revision).map(({ path }) => path);
}

async function readCopy(files: Files, path: string): Promise<Vault | null> {
  try {
    const outer = z.object({ check: z.string(), body: z.string() });
    const { check, body } = outer.parse(JSON.parse(Buffer.from(await files.read(path)).toString('utf8')));
    return check === checkOf(body) ? vault.parse(JSON.parse(body)) : null;
  } catch {
    return null;
  }
}

function checkOf(body: string): string {
  return createHash('sha256').update(body, 'utf8').digest('hex');
}
