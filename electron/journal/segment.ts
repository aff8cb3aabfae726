import { join } from 'node:path';
import type { LedgerInfo } from '../../domain/ledger/ledger-info.ts';
import { orDead } from './dead-sector.ts';
import type { Files, OpenFile } from './files.ts';
import { scanFrames } from './frame.ts';
import { decodeSegmentEnd, decodeSegmentHeader } from './records.ts';
import { type Place, type Step, walkSegment } from './walk.ts';

/** One file of the journal, as a start of the program knows it: no entries, only where it begins and ends. */
export type Segment = {
  readonly number: number;
  /** Undefined when nothing in it says to whom it belongs. */
  readonly ledger: string | undefined;
  readonly info: LedgerInfo | undefined;
  /** Where the ledger stood before its first entry and stands after its last. */
  readonly start: Place | undefined;
  readonly last: Place | undefined;
  /** Bytes up to the end of the last record; what follows is a torn write. */
  readonly length: number;
  readonly size: number;
  readonly isClosed: boolean;
  /** Unreadable or misplaced stretches, in words for the telephone. */
  readonly faults: readonly string[];
};

const NAME = /^(\d{6})\.log$/;

/** Enough for the first record of a segment, and for its closing one. Bytes. */
const HEAD_BYTES = 4096;
const CLOSING_BYTES = 512;

export function segmentPath(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(6, '0')}.log`);
}

export function segmentNumber(name: string): number | undefined {
  const found = NAME.exec(name)?.[1];
  return found === undefined ? undefined : Number(found);
}

/**
 * Reads only head and closing record of a full segment; any other one is read and checked whole. One on a sector that died
 * counts as damaged, and keeps nobody from the others.
 */
export async function surveySegment(files: Files, folder: string, number: number, isLast: boolean): Promise<Segment> {
  const surveyed = await orDead(surveyReadable(files, folder, number, isLast));
  return surveyed ?? { ...emptySegment(number), faults: [deadSegment(number)] };
}

/** In words for the telephone. */
export function deadSegment(number: number): string {
  return `segment ${number}: the disk does not give it`;
}

async function surveyReadable(files: Files, folder: string, number: number, isLast: boolean): Promise<Segment> {
  const path = segmentPath(folder, number);
  const closed = isLast ? undefined : await surveyClosed(files, path, number);
  return closed ?? summarize(number, await files.read(path));
}

async function surveyClosed(files: Files, path: string, number: number): Promise<Segment | undefined> {
  const file = await files.open(path);
  try {
    const size = await file.size();
    const head = firstFrame(await file.read(0, HEAD_BYTES));
    const header = head && decodeSegmentHeader(head);
    const last = await closingPlace(file, size);
    if (header === undefined || last === undefined || header.number !== number) return undefined;
    const start = { seq: header.firstSeq - 1, hash: header.prev };
    const { ledger } = header.info;
    return { number, ledger, info: header.info, start, last, length: size, size, isClosed: true, faults: [] };
  } finally {
    await file.close();
  }
}

function firstFrame(bytes: Uint8Array) {
  const first = scanFrames(bytes).next().value;
  return first?.type === 'frame' && first.at === 0 ? first.frame : undefined;
}

async function closingPlace(file: OpenFile, size: number): Promise<Place | undefined> {
  const bytes = await file.read(Math.max(0, size - CLOSING_BYTES), CLOSING_BYTES);
  const pieces = [...scanFrames(bytes)];
  const last = pieces.at(-1);
  return last?.type === 'frame' && last.end === bytes.length ? decodeSegmentEnd(last.frame) : undefined;
}

function summarize(number: number, bytes: Uint8Array): Segment {
  let segment: Segment = { ...emptySegment(number), size: bytes.length };
  for (const step of walkSegment(bytes)) segment = withStep(segment, step);
  return segment;
}

function emptySegment(number: number): Segment {
  const nothing = { ledger: undefined, info: undefined, start: undefined, last: undefined };
  return { number, ...nothing, length: 0, size: 0, isClosed: false, faults: [] };
}

function withStep(segment: Segment, step: Step): Segment {
  if (step.type === 'torn') return segment;
  if (step.type === 'fault')
    return { ...segment, length: step.end, faults: [...segment.faults, describeFault(segment.number, step)] };
  const { place: last, end: length } = step;
  if (step.type === 'closed') return { ...segment, last, length, isClosed: true };
  if (step.type === 'act') return { ...segment, ledger: step.ledger, start: segment.start ?? step.start, last, length };
  return { ...segment, ledger: step.header.info.ledger, info: step.header.info, start: step.place, last, length };
}

export function describeFault(number: number, fault: Extract<Step, { type: 'fault' }>): string {
  return `segment ${number}, bytes ${fault.at}-${fault.end}: ${fault.why}`;
}
