import type { JournaledAct } from '../../domain/ledger/sealed.ts';
import type { JournalFinding } from '../contract/journal-contract.ts';
import { orDead } from './dead-sector.ts';
import type { Files } from './files.ts';
import { decodeFrame } from './frame.ts';
import { deadSegment, describeFault, segmentNumber, segmentPath } from './segment.ts';
import { type Resume, type Step, walkSegment } from './walk.ts';

/** One answer never carries more than this, however many acts were asked for; it has to pass through IPC. Bytes. */
const CHUNK_BYTES = 8 * 1024 * 1024;

export type Chunk = {
  readonly acts: readonly JournaledAct[];
  /** Where the next chunk begins; null at the end. */
  readonly next: string | null;
  readonly findings: readonly JournalFinding[];
};

/** `start`: where the record before it begins. */
type Cursor = { readonly number: number; readonly resume?: Resume & { readonly start: number } };

/**
 * Acts from a cursor on, oldest first. What cannot be read is passed over and said in the findings.
 * Never holds more than one segment.
 */
export async function readChunk(files: Files, folder: string, from: string | null, limit: number): Promise<Chunk> {
  const numbers = await segmentNumbers(files, folder);
  const cursor = (await usableCursor(files, folder, from)) ?? { number: 0 };
  const acts: JournaledAct[] = [];
  const findings: JournalFinding[] = [];
  let resume: Resume | undefined = cursor.resume;
  let room = CHUNK_BYTES;
  for (const number of numbers.filter((each) => each >= cursor.number)) {
    const bytes = await orDead(files.read(segmentPath(folder, number)));
    if (bytes === undefined) findings.push({ code: 'damaged', detail: deadSegment(number) });
    for (const step of walkSegment(bytes ?? new Uint8Array(), resume)) {
      if (step.type === 'fault') findings.push(damaged(number, step));
      if (step.type !== 'act') continue;
      acts.push(step.act);
      room -= sizeOf(step.act);
      if (acts.length >= limit || room <= 0) return { acts, next: formatCursor(number, step), findings };
    }
    resume = undefined;
  }
  return { acts, next: null, findings };
}

/**
 * Checks one segment whole: every frame, every link of its chain, and that it begins where the one before ended.
 * `from` and `next` are cursors as `readChunk` gives them; pass `next` on until it is null.
 */
export async function verifySegment(
  files: Files,
  folder: string,
  from: string | null,
): Promise<{ readonly findings: readonly JournalFinding[]; readonly next: string | null }> {
  const numbers = await segmentNumbers(files, folder);
  const cursor = from === null ? { number: numbers[0] ?? 1 } : parseCursor(from);
  const number = numbers.find((each) => each >= (cursor?.number ?? Number.POSITIVE_INFINITY));
  if (cursor === undefined || number === undefined) return { findings: [], next: null };
  const findings: JournalFinding[] = [];
  let known: Resume | undefined = cursor.resume;
  const bytes = await orDead(files.read(segmentPath(folder, number)));
  if (bytes === undefined) findings.push({ code: 'damaged', detail: deadSegment(number) });
  for (const step of walkSegment(bytes ?? new Uint8Array())) {
    if (step.type === 'fault') findings.push(damaged(number, step));
    if (step.type === 'header' && !continues(known, step))
      findings.push({ code: 'damaged', detail: `segment ${number} does not follow the one before` });
    const ledger = step.type === 'header' ? step.header.info.ledger : step.type === 'act' ? step.ledger : known?.ledger;
    if ('place' in step && ledger) known = { at: 0, ledger, place: step.place };
  }
  const following = numbers.find((each) => each > number);
  if (following === undefined) return { findings, next: null };
  // Behind a segment of which nothing can be read nobody knows where its ledger stands: the next one begins anew.
  return { findings, next: known ? writeCursor(following, 0, known) : String(following) };
}

/**
 * A cursor of another journal (one that was rolled back since) leads nowhere here; such a reader begins anew. A cursor
 * is right when the whole record before it still ends there.
 */
async function usableCursor(files: Files, folder: string, from: string | null): Promise<Cursor | undefined> {
  const cursor = from === null ? undefined : parseCursor(from);
  if (cursor?.resume === undefined) return undefined;
  const { start, at } = cursor.resume;
  const bytes = await files.read(segmentPath(folder, cursor.number)).catch(() => new Uint8Array());
  const before = decodeFrame(bytes, start);
  return before.state === 'whole' && before.end === at ? cursor : undefined;
}

function continues(known: Resume | undefined, { header, place }: Extract<Step, { type: 'header' }>): boolean {
  if (known === undefined || known.ledger !== header.info.ledger) return true;
  return known.place.seq === place.seq && known.place.hash === place.hash;
}

async function segmentNumbers(files: Files, folder: string): Promise<readonly number[]> {
  return (await files.list(folder)).flatMap((name) => segmentNumber(name) ?? []).sort((a, b) => a - b);
}

function damaged(number: number, fault: Extract<Step, { type: 'fault' }>): JournalFinding {
  return { code: 'damaged', detail: describeFault(number, fault) };
}

function sizeOf(act: JournaledAct): number {
  return act.entries.reduce((sum, { sealed }) => sum + 400 + (sealed?.bytes.length ?? 0), 0);
}

function formatCursor(number: number, { at, end, ledger, place }: Extract<Step, { type: 'act' }>): string {
  return writeCursor(number, at, { at: end, ledger, place });
}

/** Names the place behind a record that begins at `start` of a segment. */
export function writeCursor(number: number, start: number, { at, ledger, place }: Resume): string {
  return [number, start, at, ledger, place.seq, place.hash].join(':');
}

function parseCursor(text: string): Cursor | undefined {
  if (/^\d{1,9}$/.test(text)) return { number: Number(text) };
  const parts = /^(\d{1,9}):(\d{1,12}):(\d{1,12}):([0-9a-z-]{8,64}):(\d{1,15}):([0-9a-f]{64})$/.exec(text);
  if (parts === null) return undefined;
  const [, number, start, at, ledger = '', seq, hash = ''] = parts;
  return {
    number: Number(number),
    resume: { start: Number(start), at: Number(at), ledger, place: { seq: Number(seq), hash } },
  };
}
