import { createHash } from 'node:crypto';
import type { OpenFile } from '../../journal/files.ts';
import { type ChunkReader, chunkReader } from './chunk-reader.ts';
import { ARCHIVE_SUITE, CHUNK_BYTES, chunkCipher } from './cipher.ts';
import { type ArchiveHeader, type ReadHeader, readHeader } from './header.ts';
import {
  type ArchiveIndex,
  archiveIndex,
  type ManifestLine,
  type MemberHead,
  MOST_HEAD,
  manifest,
  memberHead,
} from './members.ts';
import { NotReadable } from './not-readable.ts';

/** Where the files of an archive go while it is read; a reader that only checks gives none. */
export interface Sink {
  /** Begins a file; the pieces that follow are its bytes, `end` comes after the last. */
  readonly begin: (name: string, size: number) => Promise<void>;
  readonly piece: (bytes: Uint8Array) => Promise<void>;
  readonly end: () => Promise<void>;
}

export type Reading = {
  readonly deskKey: Uint8Array;
  readonly sink?: Sink | undefined;
  /** Called for each piece; throwing breaks off. @param bytes of the archive since the last call */
  readonly onBytes?: (bytes: number) => void;
};

export type ReadArchive = { readonly header: ArchiveHeader; readonly files: readonly ManifestLine[] };

/**
 * Reads an archive from the first to the last byte and holds every file against the manifest.
 * @throws {NotReadable}, or an error of the disk
 */
export async function readArchive(file: OpenFile, { deskKey, sink, onBytes }: Reading): Promise<ReadArchive> {
  const opened = await readHeader(file);
  const reader = await readerOf(file, opened, deskKey);
  let reported = 0;
  const progress = () => {
    onBytes?.(reader.position() - reported);
    reported = reader.position();
  };
  await expectIndex(reader);
  const files: ManifestLine[] = [];
  for (;;) {
    const head = await readHead(reader);
    if (head.type === 'manifest') {
      expectSame(files, await readJson(reader, head.size));
      if ((await reader.some(1)).length > 0) throw new NotReadable('damaged');
      progress();
      return { header: opened.header, files };
    }
    if (head.type !== 'file') throw new NotReadable('damaged');
    files.push(await readFile(reader, head, sink, progress));
  }
}

/** Opens the first chunk alone: whether this key is the archive's, and who may sign in at its desk. */
export async function readIndex(file: OpenFile, deskKey: Uint8Array): Promise<ArchiveIndex> {
  return expectIndex(await readerOf(file, await readHeader(file), deskKey));
}

async function readerOf(file: OpenFile, { header, digest, end }: ReadHeader, deskKey: Uint8Array) {
  if (header.suite !== ARCHIVE_SUITE) throw new NotReadable('later-format');
  return chunkReader(file, end, chunkCipher(deskKey, Buffer.from(header.salt, 'base64'), digest));
}

async function expectIndex(reader: ChunkReader): Promise<ArchiveIndex> {
  const head = await readHead(reader);
  if (head.type !== 'index') throw new NotReadable('damaged');
  const parsed = archiveIndex.safeParse(await readJson(reader, head.size));
  if (!parsed.success) throw new NotReadable('damaged');
  return parsed.data;
}

async function readHead(reader: ChunkReader): Promise<MemberHead> {
  const length = (await reader.exactly(4)).readUInt32LE(0);
  if (length > MOST_HEAD) throw new NotReadable('damaged');
  const parsed = memberHead.safeParse(await readJson(reader, length));
  if (!parsed.success) throw new NotReadable('damaged');
  return parsed.data;
}

async function readJson(reader: ChunkReader, size: number): Promise<unknown> {
  const text = (await reader.exactly(size)).toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new NotReadable('damaged');
  }
}

async function readFile(
  reader: ChunkReader,
  { name, size }: Extract<MemberHead, { type: 'file' }>,
  sink: Sink | undefined,
  progress: () => void,
): Promise<ManifestLine> {
  const hash = createHash('sha256');
  await sink?.begin(name, size);
  for (let missing = size; missing > 0; ) {
    const piece = await reader.some(Math.min(missing, CHUNK_BYTES));
    if (piece.length === 0) throw new NotReadable('damaged');
    hash.update(piece);
    await sink?.piece(piece);
    missing -= piece.length;
    progress();
  }
  await sink?.end();
  return { name, size, sha256: hash.digest('hex') };
}

function expectSame(files: readonly ManifestLine[], told: unknown): void {
  const parsed = manifest.safeParse(told);
  const isSame =
    parsed.success &&
    parsed.data.files.length === files.length &&
    parsed.data.files.every(
      ({ name, size, sha256 }, at) =>
        name === files[at]?.name && size === files[at]?.size && sha256 === files[at]?.sha256,
    );
  if (!isSame) throw new NotReadable('damaged');
}
