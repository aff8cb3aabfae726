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

export type ChainFault = {
  readonly seq: number;
  readonly code: 'gap' | 'broken-link' | 'content-changed' | 'other-ledger';
};

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

/**
 * Walks a run of links of one ledger, in the order given, from `prev` (the hash before the first of them).
 * `head` is the expected hash of the last one, when it is known from elsewhere (an acknowledgement, a signature).
 */
export function verifyChain(links: readonly Link[], ledger: string, prev: string, head?: string): ChainFault | null {
  let expected = prev;
  let seq = links[0]?.header.seq ?? 1;
  for (const link of links) {
    if (link.header.ledger !== ledger) return { seq: link.header.seq, code: 'other-ledger' };
    if (link.header.seq !== seq) return { seq, code: 'gap' };
    if (link.prev !== expected) return { seq, code: 'broken-link' };
    expected = linkHash(link);
    seq += 1;
  }
  return head === undefined || head === expected ? null : { seq: seq - 1, code: 'broken-link' };
}

/** Whether an opened content is the one its link was made for. */
export function holdsContent(link: Link, content: Content): boolean {
  return contentHash(content) === link.content;
}

function hexHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
