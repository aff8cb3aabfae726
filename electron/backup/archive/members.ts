import { z } from 'zod';

/**
 * The plain bytes inside an archive are a row of members, each: length of a JSON head (u32) · head · its bytes. The
 * first is the index, the last the manifest; between them stand the files of the record.
 */
const fileName = z
  .string()
  .regex(/^(journal|drafts|files|packs)(\/[0-9a-z][0-9a-z-]{0,90}(\.[a-z]{1,8})?){1,2}$/, 'a name of the record')
  // Windows gives these names to devices, whatever folder they stand in.
  .refine((name) => !/\/(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/.test(name));

/** Names are checked when reading too: an archive must never be able to write outside its folder. */
export const memberHead = z.discriminatedUnion('type', [
  z.object({ type: z.literal('index'), size: z.int().nonnegative() }),
  z.object({ type: z.literal('file'), name: fileName, size: z.int().nonnegative() }),
  z.object({ type: z.literal('manifest'), size: z.int().nonnegative() }),
]);
export type MemberHead = Readonly<z.infer<typeof memberHead>>;

/** Who may sign in at the desk the archive came from; sealed, unlike the header, because names are personal. */
export const archiveIndex = z.object({ operators: z.array(z.object({ no: z.string(), name: z.string() })) });
export type ArchiveIndex = Readonly<z.infer<typeof archiveIndex>>;

/** What really went in; `sha256` in hex. */
export const manifestLine = z.object({ name: fileName, size: z.int().nonnegative(), sha256: z.string() });
export type ManifestLine = Readonly<z.infer<typeof manifestLine>>;
export const manifest = z.object({ files: z.array(manifestLine) });

export function encodeMemberHead(head: MemberHead): Buffer {
  const json = Buffer.from(JSON.stringify(head), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json]);
}

/** A head is a few hundred bytes; more is damage. */
export const MOST_HEAD = 4096;

export function isRecordName(name: string): boolean {
  return fileName.safeParse(name).success;
}
