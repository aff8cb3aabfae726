import type { Calendar } from '../../../domain/calendar/calendar.ts';
import type { CaseRecord, SearchTailRecord, StreamRecord } from '../schema.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { tailsOf } from '../search/search-text.ts';
import { appendToChunks } from '../streams/pack-stream.ts';
import { caseIdOf, type Stream } from '../streams/stream.ts';
import { remembered, rememberedUnder, type StreamViews } from '../streams/stream-view.ts';
import { createWordSealing, type SealWords } from './seal-words.ts';

/** A stream as it will lie in the database. */
export type PackedStream = { readonly stream: Stream; readonly record: StreamRecord };

/** The row of a case and its line of the search index. */
export type PackedCase = { readonly row: CaseRecord; readonly line: SearchTailRecord };

/** Packs and seals, once a stream: an act's streams are packed while the journal writes, and written when it has. */
export type Packing = {
  readonly stream: (stream: Stream) => PackedStream;
  readonly row: (stream: Stream) => PackedCase;
};

/** `calendar` as for the views: a row rests on it. */
export function createPacking(sealer: Sealer, views: StreamViews, calendar: () => Calendar): Packing {
  const sealWords = createWordSealing(sealer);
  return {
    stream: remembered((stream) => packStream(sealer, stream)),
    row: rememberedUnder(calendar, (stream) => packCase(sealWords, views, stream)),
  };
}

function packStream(sealer: Sealer, stream: Stream): PackedStream {
  const { subject, entries, slot } = stream;
  const key = keyOf(stream);
  const chunks = appendToChunks(sealer, key.ready, stream.chunks, entries, entries.length - stream.persisted);
  const packed = { ...stream, chunks, persisted: entries.length };
  return { stream: packed, record: { subject, key: key.stored, slot, chunks } };
}

function packCase(sealWords: SealWords, views: StreamViews, stream: Stream): PackedCase {
  const { slot } = stream;
  const key = keyOf(stream);
  const id = caseIdOf(stream.subject);
  const { plain, personal: words } = views.summaryOf(stream);
  const { personal, text } = sealWords(id, key, words);
  return {
    row: { id, plain, tails: tailsOf(plain.codes), slot, key: key.stored, personal },
    line: { id, slot, changedAt: plain.changedAt, sealed: text },
  };
}

function keyOf({ subject, key }: Stream) {
  if (!key) throw new Error(`${subject} has entries and no key`);
  return key;
}
