import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ledgerStanding } from '../../../domain/ledger/lineage.ts';
import { archiveContents } from '../../contract/backup-contract.ts';
import type { OpenFile } from '../../journal/files.ts';
import { keyWrap } from '../../vault/wrap.ts';
import { NotReadable } from './not-readable.ts';

/** First bytes of every archive; the digit is the format of what follows. */
const MAGIC = Buffer.from('YCB1', 'latin1');
const PREFIX = MAGIC.length + 4;
/** A header holds some hundred bytes for each ledger; more than this is no header. Bytes. */
const MOST = 4 * 1024 * 1024;

/**
 * Readable without a key, so that a person sees what he holds in his hand; nothing personal may stand here. `recovery`:
 * the desk's key as the recovery sheet closes it. Never a passphrase's wrap: those could be guessed at leisure.
 */
export const archiveHeader = z.object({
  suite: z.int().nonnegative(),
  /** Base64, 32 random bytes: every archive has a key of its own, so a chunk's number can be its nonce. */
  salt: z.string(),
  station: z.string().regex(/^\d{0,4}$/),
  madeAt: z.int().nonnegative(),
  version: z.string().max(64),
  recovery: keyWrap,
  ledgers: z.array(ledgerStanding),
  contents: archiveContents,
});
export type ArchiveHeader = Readonly<z.infer<typeof archiveHeader>>;

/** `digest` is bound into every chunk: a header that was changed opens nothing. `end`: where the chunks begin. */
export type ReadHeader = { readonly header: ArchiveHeader; readonly digest: Buffer; readonly end: number };

export function encodeHeader(header: ArchiveHeader): { readonly bytes: Buffer; readonly digest: Buffer } {
  const json = Buffer.from(JSON.stringify(header), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return { bytes: Buffer.concat([MAGIC, length, json]), digest: digestOf(json) };
}

/** @throws {NotReadable} when this is no archive, or one of a later program */
export async function readHeader(file: OpenFile): Promise<ReadHeader> {
  const prefix = Buffer.from(await file.read(0, PREFIX));
  if (prefix.length < PREFIX || !prefix.subarray(0, 3).equals(MAGIC.subarray(0, 3)))
    throw new NotReadable('no-archive');
  if (!prefix.subarray(0, MAGIC.length).equals(MAGIC)) throw new NotReadable('later-format');
  const length = prefix.readUInt32LE(MAGIC.length);
  if (length > MOST) throw new NotReadable('damaged');
  const json = Buffer.from(await file.read(PREFIX, length));
  const header = json.length === length ? parse(json) : undefined;
  if (header === undefined) throw new NotReadable('damaged');
  return { header, digest: digestOf(json), end: PREFIX + length };
}

function parse(json: Buffer): ArchiveHeader | undefined {
  try {
    return archiveHeader.safeParse(JSON.parse(json.toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

function digestOf(json: Buffer): Buffer {
  return createHash('sha256').update(json).digest();
}
