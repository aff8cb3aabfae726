import { linkHash } from '../../domain/ledger/chain.ts';
import type { JournaledAct } from '../../domain/ledger/sealed.ts';
import { type Piece, scanFrames } from './frame.ts';
import { type ActRecord, decodeAct, decodeSegmentEnd, decodeSegmentHeader, type SegmentHeader } from './records.ts';

/** Where a ledger stands: the last seq and its hash. */
export type Place = { readonly seq: number; readonly hash: string };

/** What a reader of a segment meets, in order. `place` is where the ledger stands after it. */
export type Step =
  | { readonly type: 'header'; readonly header: SegmentHeader; readonly place: Place; readonly end: number }
  | {
      readonly type: 'act';
      readonly act: JournaledAct;
      readonly ledger: string;
      readonly hashes: readonly string[];
      /** Where its ledger stood before it. */
      readonly start: Place;
      readonly place: Place;
      readonly at: number;
      readonly end: number;
    }
  | { readonly type: 'closed'; readonly place: Place; readonly end: number }
  | { readonly type: 'fault'; readonly at: number; readonly end: number; readonly why: Fault }
  | { readonly type: 'torn'; readonly at: number; readonly end: number };

/**
 * `unreadable` bytes that are no record · `misplaced` a record that does not belong there ·
 * `chain` a record that does not follow the one before.
 */
export type Fault = 'unreadable' | 'misplaced' | 'chain';

/** Where to begin: at a byte of a segment, and what is known of the ledger there. */
export type Resume = { readonly at: number; readonly ledger: string; readonly place: Place };

/** Reads a segment, checks every frame, and recomputes the chain. Goes on behind anything unreadable. */
export function* walkSegment(bytes: Uint8Array, resume?: Resume): Generator<Step> {
  let known: Omit<Resume, 'at'> | undefined = resume;
  for (const piece of scanFrames(bytes, resume?.at ?? 0)) {
    for (const step of piece.type === 'frame' ? stepsOf(piece, known) : [unreadable(piece)]) {
      if (step.type === 'header') known = { ledger: step.header.info.ledger, place: step.place };
      if (step.type === 'act') known = { ledger: step.ledger, place: step.place };
      yield step;
    }
  }
}

function unreadable(piece: Exclude<Piece, FramePiece>): Step {
  return piece.type === 'torn' ? piece : { type: 'fault', at: piece.at, end: piece.end, why: 'unreadable' };
}

type FramePiece = Extract<Piece, { type: 'frame' }>;

function* stepsOf({ at, end, frame }: FramePiece, known: Omit<Resume, 'at'> | undefined): Generator<Step> {
  const header = at === 0 ? decodeSegmentHeader(frame) : undefined;
  if (header) {
    yield { type: 'header', header, place: { seq: header.firstSeq - 1, hash: header.prev }, end };
    return;
  }
  const closed = decodeSegmentEnd(frame);
  if (closed) {
    if (known && !samePlace(closed, known.place)) yield { type: 'fault', at, end, why: 'chain' };
    yield { type: 'closed', place: closed, end };
    return;
  }
  const record = decodeAct(frame);
  if (record === undefined || (known && known.ledger !== record.ledger)) {
    yield { type: 'fault', at, end, why: 'misplaced' };
    return;
  }
  const start = { seq: record.firstSeq - 1, hash: record.prev };
  if (known && !samePlace(start, known.place)) yield { type: 'fault', at, end, why: 'chain' };
  const hashes = hashesOf(record);
  const place = { seq: record.firstSeq + hashes.length - 1, hash: hashes.at(-1) ?? record.prev };
  yield { type: 'act', act: record.act, ledger: record.ledger, hashes, start, place, at, end };
}

export function samePlace(one: Place, other: Place): boolean {
  return one.seq === other.seq && one.hash === other.hash;
}

/** The hash of each entry of an act, in order. */
export function hashesOf({ act, prev }: Pick<ActRecord, 'act' | 'prev'>): readonly string[] {
  let hash = prev;
  return act.entries.map(({ header, content }) => {
    hash = linkHash({ header, content, prev: hash });
    return hash;
  });
}
