import { createHash } from 'node:crypto';
import type { OpenFile } from '../../journal/files.ts';
import { type ChunkWriter, chunkWriter } from './chunk-writer.ts';
import { CHUNK_BYTES, chunkCipher } from './cipher.ts';
import { type ArchiveHeader, encodeHeader } from './header.ts';
import { type ArchiveIndex, encodeMemberHead, type ManifestLine } from './members.ts';

/** A file of the record as it goes in. Opened late: a draft may be gone by then, and is then passed over (null). */
export type Source = {
  readonly name: string;
  /** The first so many bytes, or all there are. */
  readonly length: number | undefined;
  readonly open: () => Promise<OpenFile | null>;
};

export type Writing = {
  readonly header: ArchiveHeader;
  readonly deskKey: Uint8Array;
  readonly index: ArchiveIndex;
  readonly sources: Iterable<Source>;
  /** Called for each piece; throwing breaks off. @param bytes plain bytes since the last call */
  readonly onBytes: (bytes: number) => void;
};

/** Writes a whole archive into an open file and syncs it. @returns what went in */
export async function writeArchive(file: OpenFile, writing: Writing): Promise<readonly ManifestLine[]> {
  const { header, deskKey, index, sources, onBytes } = writing;
  const { bytes, digest } = encodeHeader(header);
  await file.write(0, bytes);
  const writer = chunkWriter(file, bytes.length, chunkCipher(deskKey, Buffer.from(header.salt, 'base64'), digest));
  await writeJson(writer, 'index', index);
  const lines: ManifestLine[] = [];
  for (const source of sources) {
    const line = await writeSource(writer, source, onBytes);
    if (line) lines.push(line);
  }
  await writeJson(writer, 'manifest', { files: lines });
  await writer.end();
  await file.sync();
  return lines;
}

async function writeJson(writer: ChunkWriter, type: 'index' | 'manifest', content: object): Promise<void> {
  const json = Buffer.from(JSON.stringify(content), 'utf8');
  await writer.write(encodeMemberHead({ type, size: json.length }));
  await writer.write(json);
}

async function writeSource(
  writer: ChunkWriter,
  { name, length, open }: Source,
  onBytes: Writing['onBytes'],
): Promise<ManifestLine | null> {
  const file = await open();
  if (file === null) return null;
  try {
    const size = length ?? (await file.size());
    await writer.write(encodeMemberHead({ type: 'file', name, size }));
    const hash = createHash('sha256');
    for (let at = 0; at < size; ) {
      const piece = await file.read(at, Math.min(CHUNK_BYTES, size - at));
      // Shorter than when it was planned: somebody outside touched the record. Better no archive than a wrong one.
      if (piece.length === 0) throw Object.assign(new Error('Source shrank'), { code: 'SOURCE_CHANGED' });
      hash.update(piece);
      await writer.write(piece);
      at += piece.length;
      onBytes(piece.length);
    }
    return { name, size, sha256: hash.digest('hex') };
  } finally {
    await file.close();
  }
}
