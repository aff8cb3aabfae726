import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, type Json } from './canonical-json.ts';
import type { EntryHeader } from './entry.ts';

/** `prev` of a ledger's first entry. */
export const CHAIN_START = '0'.repeat(64);

/**
 * What is hashed of a content: the data and 16 random bytes (hex) kept beside it, so that nobody can guess a short
 * content (a phone, a choice) back from its hash once the content itself was destroyed.
 */
export type Content = { readonly data: Json; readonly salt: string };

/** A link of the chain: the header, the hash of the content, and the hash of the entry before. */
export type Link = { readonly header: EntryHeader; readonly content: string; readonly prev: string };

export function contentHash(content: Content): string {
  return hexHash(canonicalJson(content));
}

/** Hash of an entry, hex: over its header, the hash of its content and the entry before. */
export function linkHash(link: Link): string {
  const { ledger, seq, v, kind, subject, seen, clock, at, operator } = link.header;
  return hexHash(
    canonicalJson([link.prev, { ledger, seq, v, kind, subject, seen, clock, at, operator }, link.content]),
  );
}

function hexHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
