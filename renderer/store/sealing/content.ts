import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, type Json } from '../../../domain/ledger/canonical-json.ts';
import type { Content } from '../../../domain/ledger/chain.ts';

const SALT_BYTES = 16;

/** A content as it is sealed: its canonical text, whose hash is `contentHash` of the ledger. */
export type PackedContent = { readonly content: Content; readonly plain: Uint8Array; readonly hash: string };

export function packContent(data: Json, random: (length: number) => Uint8Array): PackedContent {
  const salt = bytesToHex(random(SALT_BYTES));
  const text = canonicalJson({ data, salt });
  const plain = utf8ToBytes(text);
  // What is kept in memory is what will be read back: no absent members, no negative zero.
  return { content: JSON.parse(text), plain, hash: hashOfPlain(plain) };
}

/** The text that was sealed when the content was entered. */
export function plainOf({ data, salt }: Content): Uint8Array {
  return utf8ToBytes(canonicalJson({ data, salt }));
}

/** Equals `contentHash` of the content whose canonical text this is. */
export function hashOfPlain(plain: Uint8Array): string {
  return bytesToHex(sha256(plain));
}

/** Null when the text is no content. */
export function readContent(plain: Uint8Array<ArrayBuffer>): Content | null {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(plain));
    return isContent(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/** Whatever JSON.parse gives is Json; the kinds of the domain judge the data. */
function isContent(value: unknown): value is Content {
  return value !== null && typeof value === 'object' && 'data' in value && 'salt' in value;
}
