import { CHAIN_START } from '../../domain/ledger/chain.ts';
import type { LedgerHead, LedgerInfo } from '../../domain/ledger/ledger-info.ts';
import type { LedgerStanding } from '../../domain/ledger/lineage.ts';
import type { JournaledAct, UnnumberedAct, WrappedKey } from '../../domain/ledger/sealed.ts';
import type { JournalFinding } from '../contract/journal-contract.ts';
import { orDead } from './dead-sector.ts';
import type { Files } from './files.ts';
import { findUndecided } from './find-undecided.ts';
import { findHoles, type Hole, type Holes } from './holes.ts';
import type { KeyLog } from './key-log.ts';
import { HalfWritten, type LogFile, openLogFile } from './log-file.ts';
import { fills, mendHole, segmentOf, shifted } from './mend-hole.ts';
import { readAtRest } from './read-at-rest.ts';
import { type Chunk, readChunk, verifySegment, writeCursor } from './read-journal.ts';
import { encodeAct, encodeSegmentEnd, encodeSegmentHeader } from './records.ts';
import { segmentNumber, segmentPath } from './segment.ts';
import { emptyRun, lengthened, type Run, staged, unstage } from './staged-run.ts';
import { hashesOf, type Place, samePlace } from './walk.ts';

/** A segment that has grown to this is closed at the next act. Small enough to be read whole at a start. Bytes. */
export const SEGMENT_BYTES = 4 * 1024 * 1024;

/** Where an open journal goes on. `number` is the newest segment; `size` undefined when it is closed or not there. */
export type Position = {
  readonly info: LedgerInfo;
  readonly place: Place;
  readonly number: number;
  readonly size: number | undefined;
};

/** `cursor`: behind the act, as `read` takes it. */
export type Appended = {
  readonly ledger: string;
  readonly firstSeq: number;
  readonly head: LedgerHead;
  readonly cursor: string;
};

/** Acts of a run that is given back. `part` counts from 0; only the last one shows whether the run fits. */
export type GivenPart = { readonly acts: readonly JournaledAct[]; readonly part: number; readonly isLast: boolean };

export type ReadBack = Chunk & { readonly keys: readonly WrappedKey[]; readonly ledgers: readonly LedgerInfo[] };

/**
 * An open journal. It alone allots seq. Calls may overlap; they are done one after the other, in the order given.
 * Errors of the disk are thrown as Node gives them, and after `HalfWritten` nothing more is accepted.
 */
export class Journal {
  readonly #files: Files;
  readonly #folder: string;
  readonly #keys: KeyLog;
  #ledgers: readonly LedgerInfo[];
  readonly #segmentBytes: number;
  #position: Position;
  #holes: Holes = { holes: [], ends: [] };
  /** What was given back so far of a run whose last part is still to come. */
  #coming: Run | undefined;
  #file: LogFile | undefined;
  #isOpen = true;
  #last: Promise<unknown> = Promise.resolve();
  /** The ledgers before the one that goes on, and their ends, as they were at the opening. */
  readonly earlier: readonly LedgerStanding[];
  readonly findings: readonly JournalFinding[];

  constructor(given: {
    readonly files: Files;
    readonly folder: string;
    readonly keys: KeyLog;
    readonly ledgers: readonly LedgerInfo[];
    readonly earlier: readonly LedgerStanding[];
    readonly position: Position;
    readonly findings: readonly JournalFinding[];
    readonly segmentBytes?: number | undefined;
  }) {
    this.#files = given.files;
    this.#folder = given.folder;
    this.#keys = given.keys;
    this.#ledgers = given.ledgers;
    this.#position = given.position;
    this.#segmentBytes = given.segmentBytes ?? SEGMENT_BYTES;
    this.earlier = given.earlier;
    this.findings = given.findings;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get ledger(): LedgerInfo {
    return this.#position.info;
  }

  /** Oldest first, as far as their heads can be read. */
  get ledgers(): readonly LedgerInfo[] {
    return this.#ledgers;
  }

  get head(): LedgerHead {
    return { ledger: this.#position.info.ledger, ...this.#position.place };
  }

  /** Of how many subjects the key is here. */
  get keys(): number {
    return this.#keys.count();
  }

  /** Numbers the act's entries and writes them as one record; answers after the fsync. */
  append(act: UnnumberedAct): Promise<Appended> {
    return this.#next(async () => {
      // The key is on the disk before the act is written; hashing and encoding go on while it gets there.
      const [, { file, bytes, after }] = await both(this.#keys.add(act.keys), this.#prepare(act));
      const { info, place } = this.#position;
      const start = file.length();
      await file.append(bytes);
      this.#moveTo({ place: after, size: file.length() });
      const cursor = writeCursor(this.#position.number, start, {
        at: file.length(),
        ledger: info.ledger,
        place: after,
      });
      return { ledger: info.ledger, firstSeq: place.seq + 1, head: this.head, cursor };
    });
  }

  /** The act's record, the file it goes into, and where the ledger stands after it. */
  async #prepare(act: UnnumberedAct): Promise<{ file: LogFile; bytes: Uint8Array; after: Place }> {
    const file = await this.#fileWithRoom();
    const { info, place } = this.#position;
    const record = { ledger: info.ledger, firstSeq: place.seq + 1, prev: place.hash, act: this.#numbered(act) };
    const hashes = hashesOf(record);
    const after = { seq: place.seq + hashes.length, hash: hashes.at(-1) ?? place.hash };
    return { file, bytes: encodeAct(record), after };
  }

  /** Acts in their order over all ledgers, from a cursor on, with the keys of their subjects. */
  async read(from: string | null, limit: number): Promise<ReadBack> {
    const chunk = await this.#next(() => readChunk(this.#files, this.#folder, from, limit));
    const subjects = chunk.acts.flatMap(({ entries }) => entries.map(({ header }) => header.subject));
    return { ...chunk, keys: this.#keys.of(subjects), ledgers: this.#ledgers };
  }

  /** Destroys the keys of these subjects. Their acts stay, and so does the chain; nobody can open them any more. */
  forget(subjects: readonly string[]): Promise<void> {
    return this.#next(() => this.#keys.forget(subjects));
  }

  /** Of these subjects those that nobody decided to erase. */
  undecided(subjects: readonly string[]): Promise<ReadonlySet<string>> {
    return this.#next(() => findUndecided(this.#files, this.#folder, subjects));
  }

  /** Keys that were lost here and that the database still had; gives how many were missing. */
  keepKeys(keys: readonly WrappedKey[]): Promise<number> {
    return this.#next(() => this.#keys.add(keys));
  }

  /** Where entries are missing, and where each ledger ends. Acts go on meanwhile. */
  async holes(): Promise<Holes> {
    let seen = this.#position;
    const read = (number: number) =>
      this.#next(async () => {
        seen = this.#position;
        const isThere = (await this.#numbers()).includes(number);
        return isThere ? orDead(this.#files.read(segmentPath(this.#folder, number))) : undefined;
      });
    const numbers = async () => [...(await this.#numbers()), this.#position.number];
    this.#holes = await findHoles({
      segments: () => readAtRest(numbers, read),
      growing: () => ({ number: seen.number, ledger: seen.info.ledger, place: seen.place }),
    });
    return this.#holes;
  }

  /**
   * Entries that are missing behind `after` (as `holes` told) and that the database still had, part by part. False when a part
   * does not follow the one before, and when the last one does not lead to the entry after the hole: then nothing is written.
   */
  giveBack(info: LedgerInfo, after: Place, { acts, part, isLast }: GivenPart): Promise<boolean> {
    return this.#next(async () => {
      const before = part === 0 ? emptyRun(info, after) : this.#coming;
      const isNext = before?.ledger === info.ledger && samePlace(before.start, after) && before.parts.length === part;
      const run = before && isNext ? lengthened(before, acts) : undefined;
      const waiting = this.#coming;
      this.#coming = undefined;
      if (run && !isLast) {
        this.#coming = await staged(this.#files, this.#folder, run);
        return true;
      }
      try {
        return run !== undefined && (await this.#arrived(info, run));
      } finally {
        if (waiting) await unstage(this.#files, this.#folder, waiting).catch(() => undefined);
      }
    });
  }

  /** Checks one segment's every frame and its chain; see `verifySegment`. */
  verify(from: string | null) {
    return this.#next(() => verifySegment(this.#files, this.#folder, from));
  }

  /** Does something while nothing is being written: between two acts every file ends with a whole record. */
  atRest<T>(task: () => Promise<T>): Promise<T> {
    return this.#next(task);
  }

  /** Closes the files after what is under way. */
  async dispose(): Promise<void> {
    await this.#last.catch(() => undefined);
    this.#isOpen = false;
    await this.#file?.close();
    await this.#keys.close();
  }

  #next<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last
      .catch(() => undefined)
      .then(() => {
        if (!this.#isOpen) throw new Error('The journal is closed');
        return task();
      })
      .catch((problem: unknown) => {
        if (problem instanceof HalfWritten) this.#isOpen = false;
        throw problem;
      });
    this.#last = result;
    return result;
  }

  async #arrived(info: LedgerInfo, run: Run): Promise<boolean> {
    const hole = this.#holes.holes.find(
      ({ ledger, after }) => (ledger ?? info.ledger) === info.ledger && samePlace(after, run.start),
    );
    if (!hole) return this.#addEnd(info, run);
    return fills(hole, run) && this.#mend(hole, info, run);
  }

  async #mend(hole: Hole, info: LedgerInfo, run: Run): Promise<boolean> {
    const { number } = this.#position;
    if (hole.before === null && this.#isFresh) await this.#beginAfter({ ledger: info.ledger, ...run.end }, number);
    const others = this.#holes.holes.filter((each) => each !== hole);
    // Broken off half way, nobody knows where the others lie now.
    this.#holes = { ...this.#holes, holes: [] };
    const mend = () => mendHole(this.#files, this.#folder, { ...hole, info, growing: number }, run);
    const isGrowing = hole.stretches.some((each) => each.number === number);
    const grown = await (isGrowing ? this.#whileReplaced(mend) : mend());
    this.#holes = { ...this.#holes, holes: others.map((each) => shifted(each, hole, grown)) };
    return true;
  }

  /** The segment that grows is written anew: the next act goes behind whatever stands there afterwards, the old or the new. */
  async #whileReplaced<T>(task: () => Promise<T>): Promise<T> {
    await this.#file?.close();
    this.#file = undefined;
    const path = segmentPath(this.#folder, this.#position.number);
    try {
      return await task();
    } finally {
      const { length } = await this.#files.read(path).catch((cause: unknown) => {
        throw new HalfWritten('The newest segment could not be read again', { cause });
      });
      this.#moveTo({ size: length });
    }
  }

  /**
   * The end of an earlier ledger of which nothing is here, not even a damaged stretch: it gets segments of its own, before
   * the one that goes on. Only while that one has no entry yet; later a history would be told that never was.
   */
  async #addEnd(info: LedgerInfo, run: Run): Promise<boolean> {
    const { number, info: own } = this.#position;
    const end = this.#holes.ends.find(({ ledger }) => ledger === info.ledger) ?? { seq: 0, hash: CHAIN_START };
    if (!this.#isFresh || info.ledger === own.ledger || !samePlace(end, run.start)) return false;
    await this.#beginAfter({ ledger: info.ledger, ...run.end }, number + run.parts.length);
    for (const [index, part] of run.parts.entries())
      await this.#files.replace(segmentPath(this.#folder, number + index), await segmentOf(number + index, info, part));
    return true;
  }

  get #isFresh(): boolean {
    return this.#position.place.seq === 0;
  }

  /** The ledger that goes on and has no entry yet names another last entry of the one before. */
  async #beginAfter(predecessor: LedgerHead, number: number): Promise<void> {
    const info = { ...this.#position.info, predecessor };
    await this.#file?.close();
    this.#file = undefined;
    const header = encodeSegmentHeader({ format: 1, number, info, firstSeq: 1, prev: CHAIN_START });
    await this.#files.replace(segmentPath(this.#folder, number), header);
    this.#moveTo({ info, number, size: header.length });
    this.#ledgers = this.#ledgers.map((each) => (each.ledger === info.ledger ? info : each));
  }

  async #numbers(): Promise<readonly number[]> {
    return (await this.#files.list(this.#folder)).flatMap((name) => segmentNumber(name) ?? []);
  }

  #moveTo(change: Partial<Position>): void {
    this.#position = { ...this.#position, ...change };
  }

  #numbered({ id, entries }: UnnumberedAct): JournaledAct {
    const { info, place } = this.#position;
    const numbered = entries.map(({ header, content, sealed }, index) => ({
      header: { ...header, ledger: info.ledger, seq: place.seq + 1 + index },
      content,
      sealed,
    }));
    return { id, entries: numbered };
  }

  async #fileWithRoom(): Promise<LogFile> {
    const { number, size, place } = this.#position;
    if (size !== undefined && size < this.#segmentBytes) return this.#open(number, size);
    if (size !== undefined) {
      await (await this.#open(number, size)).append(encodeSegmentEnd(place));
      this.#moveTo({ size: undefined });
    }
    await this.#file?.close();
    this.#file = undefined;
    return this.#beginSegment(number + 1);
  }

  async #beginSegment(number: number): Promise<LogFile> {
    const { info, place } = this.#position;
    const header = encodeSegmentHeader({ format: 1, number, info, firstSeq: place.seq + 1, prev: place.hash });
    await this.#files.replace(segmentPath(this.#folder, number), header);
    this.#moveTo({ number, size: header.length });
    return this.#open(number, header.length);
  }

  async #open(number: number, size: number): Promise<LogFile> {
    this.#file ??= await openLogFile(this.#files, segmentPath(this.#folder, number), size);
    return this.#file;
  }
}

/** Waits for both, also when one fails: what is still under way must not meet the next act. */
async function both<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}
