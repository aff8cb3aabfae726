import { z } from 'zod';
import { type Subject, subject } from '../../domain/ledger/entry.ts';
import { ledgerHead, ledgerInfo } from '../../domain/ledger/ledger-info.ts';
import {
  type JournaledAct,
  journaledEntry,
  type SealedValue,
  type WrappedKey,
  wrappedKey,
} from '../../domain/ledger/sealed.ts';
import { encodeFrame, type Frame } from './frame.ts';

/** First record of every segment. A new ledger always begins a new segment. `prev`: hash before `firstSeq`. */
export const segmentHeader = z.object({
  format: z.literal(1),
  number: z.int().positive(),
  info: ledgerInfo,
  firstSeq: z.int().positive(),
  prev: ledgerHead.shape.hash,
});
export type SegmentHeader = Readonly<z.infer<typeof segmentHeader>>;

/** Last record of a segment that is full: where its ledger stood. Lets a start pass over old segments unread. */
const segmentEnd = z.object({ seq: z.int().nonnegative(), hash: ledgerHead.shape.hash });
export type SegmentEnd = Readonly<z.infer<typeof segmentEnd>>;

/** Names its ledger, so that it can be read even when the head of its segment cannot. */
const actHead = z.object({
  id: z.string(),
  ledger: ledgerHead.shape.ledger,
  firstSeq: z.int().positive(),
  prev: ledgerHead.shape.hash,
  entries: z.array(
    z.object({
      header: journaledEntry.shape.header.omit({ ledger: true, seq: true }),
      content: journaledEntry.shape.content,
      /** Suite and length of the sealed bytes; null once they were destroyed. */
      sealed: z.tuple([z.int().nonnegative(), z.int().nonnegative()]).nullable(),
    }),
  ),
});

/** Of an act only of what it speaks: a reader of a whole journal waits twice as long for all of it. */
const subjectsHead = z.object({ entries: z.array(z.object({ header: z.object({ subject: z.string() }) })) });

const keyHead = wrappedKey.omit({ bytes: true });
/** Of a draft and of an attached file: the rest of the payload is its sealed bytes. `of`: the case whose key sealed a file. */
const sealedHead = z.object({ suite: z.int().nonnegative(), of: subject.optional() });

/** An act with where it stands in its ledger: `prev` is the hash before its first entry. */
export type ActRecord = {
  readonly ledger: string;
  readonly firstSeq: number;
  readonly prev: string;
  readonly act: JournaledAct;
};

export function encodeSegmentHeader(header: SegmentHeader): Uint8Array {
  return encodeFrame('segment', join(header, []));
}

export function encodeSegmentEnd(end: SegmentEnd): Uint8Array {
  return encodeFrame('end', join(end, []));
}

export function encodeAct({ act, ledger, firstSeq, prev }: ActRecord): Uint8Array {
  const entries = act.entries.map(({ header, content, sealed }) => ({
    header: { ...header, ledger: undefined, seq: undefined },
    content,
    sealed: sealed === null ? null : [sealed.suite, sealed.bytes.length],
  }));
  const sealed = act.entries.flatMap((entry) => (entry.sealed === null ? [] : [entry.sealed.bytes]));
  return encodeFrame('act', join({ id: act.id, ledger, firstSeq, prev, entries }, sealed));
}

export function encodeKey({ subject, suite, bytes }: WrappedKey): Uint8Array {
  return encodeFrame('key', join({ subject, suite }, [bytes]));
}

export function encodeSealed(kind: 'draft' | 'file', { suite, bytes }: SealedValue, of?: Subject): Uint8Array {
  return encodeFrame(kind, join({ suite, of }, [bytes]));
}

/** Each decoder gives undefined for a record that is not of its shape: damage that the checksum did not see. */
export function decodeSegmentHeader(frame: Frame): SegmentHeader | undefined {
  return frame.kind === 'segment' ? parse(segmentHeader, frame) : undefined;
}

export function decodeSegmentEnd(frame: Frame): SegmentEnd | undefined {
  return frame.kind === 'end' ? parse(segmentEnd, frame) : undefined;
}

export function decodeKey(frame: Frame): WrappedKey | undefined {
  const head = frame.kind === 'key' ? parse(keyHead, frame) : undefined;
  return head && { ...head, bytes: copyOf(split(frame.payload).rest) };
}

export function decodeSealed(kind: 'draft' | 'file', frame: Frame): SealedValue | undefined {
  const head = frame.kind === kind ? parse(sealedHead, frame) : undefined;
  return head && { suite: head.suite, bytes: copyOf(split(frame.payload).rest) };
}

/** The case whose key sealed this file; undefined where the head does not say. */
export function decodeOwner(frame: Frame): Subject | undefined {
  return frame.kind === 'file' ? parse(sealedHead, frame)?.of : undefined;
}

export function decodeAct(frame: Frame): ActRecord | undefined {
  const head = frame.kind === 'act' ? parse(actHead, frame) : undefined;
  if (head === undefined) return undefined;
  const { id, ledger, firstSeq, prev } = head;
  const { rest } = split(frame.payload);
  let at = 0;
  const entries = head.entries.map(({ header, content, sealed }, index) => {
    const start = at;
    at += sealed?.[1] ?? 0;
    const value = sealed && { suite: sealed[0], bytes: copyOf(rest.subarray(start, at)) };
    return { header: { ...header, ledger, seq: firstSeq + index }, content, sealed: value };
  });
  return at === rest.length ? { ledger, firstSeq, prev, act: { id, entries } } : undefined;
}

/** The subjects of an act's entries, in order; none where the record is no act. */
export function decodeSubjects(frame: Frame): readonly string[] {
  const head = frame.kind === 'act' ? parse(subjectsHead, frame) : undefined;
  return head?.entries.map(({ header }) => header.subject) ?? [];
}

/** A payload: length of the JSON (u32), JSON, then raw bytes. */
function join(head: object, parts: readonly Uint8Array[]): Uint8Array {
  const json = Buffer.from(JSON.stringify(head), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, ...parts]);
}

function split(payload: Uint8Array): { json: string; rest: Uint8Array } {
  const buffer = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength);
  const end = 4 + buffer.readUInt32LE(0);
  return { json: buffer.toString('utf8', 4, end), rest: payload.subarray(end) };
}

/** A view would carry the whole segment along through IPC (and `slice` of a Buffer is a view). */
function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

function parse<T>(schema: z.ZodType<T>, frame: Frame): T | undefined {
  try {
    return schema.safeParse(JSON.parse(split(frame.payload).json)).data;
  } catch {
    return undefined;
  }
}
