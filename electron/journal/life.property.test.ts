import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerHead, LedgerInfo } from '../../domain/ledger/ledger-info.ts';
import { type MissingRun, missingRuns } from '../../domain/ledger/missing-run.ts';
import type { JournaledAct, JournaledEntry } from '../../domain/ledger/sealed.ts';
import type { Journal } from './journal.ts';
import { FakeDisk } from './testing/fake-disk.ts';
import { openOn, readAll, someAct, someEntry } from './testing/journal-builders.ts';

/**
 * What happens between two starts. `cut`: the power goes at a call to the disk, and so much of what was not synced arrives ·
 * `full`: the disk refuses from a call on, and has room again · `set-back`: the journal alone lies there as so many starts ago ·
 * `harm`: bytes of one file are changed · `lost`: the database is gone · `stopped`: the program ends in order.
 */
type Event =
  | { readonly kind: 'cut'; readonly nth: number; readonly keep: number }
  | { readonly kind: 'full'; readonly nth: number }
  | { readonly kind: 'set-back'; readonly starts: number }
  | { readonly kind: 'harm'; readonly where: number; readonly at: number; readonly length: number }
  | { readonly kind: 'lost' | 'stopped' };

/** A day: acts of so many entries; before how many of the last ones the database stopped taking anything; how it ends. */
type Day = { readonly acts: readonly number[]; readonly behind: number; readonly end: Event };

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constant('cut' as const),
    nth: fc.integer({ min: 1, max: 20 }),
    keep: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({ kind: fc.constant('full' as const), nth: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ kind: fc.constant('set-back' as const), starts: fc.integer({ min: 1, max: 9 }) }),
  fc.record({
    kind: fc.constant('harm' as const),
    where: fc.nat(),
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 900 }),
  }),
  fc.record({ kind: fc.constantFrom('lost' as const, 'stopped' as const) }),
);

const day: fc.Arbitrary<Day> = fc.record({
  acts: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 6 }),
  behind: fc.integer({ min: 0, max: 3 }),
  end: event,
});

/** The database of a desk, as far as the journal has to do with it. */
type Database = {
  readonly entries: Map<string, JournaledEntry>;
  readonly ledgers: Map<string, LedgerInfo>;
  readonly ends: Map<string, LedgerHead>;
  head: LedgerHead | null;
};

const emptyDatabase = (): Database => ({ entries: new Map(), ledgers: new Map(), ends: new Map(), head: null });

const nameOf = ({ header }: JournaledEntry) => `${header.ledger}:${header.seq}`;

/** A desk over many days. `given`: every name that an entry ever had, with its content. */
class Life {
  disk = new FakeDisk();
  database = emptyDatabase();
  readonly given = new Map<string, string>();
  readonly answered = new Set<string>();
  readonly #codes = new Map<string, string>();
  readonly #mornings: FakeDisk[] = [];
  #ledgers = 0;
  #acts = 0;

  async start(): Promise<Journal> {
    const newLedgerId = () => `ledger-${String(++this.#ledgers).padStart(4, '0')}`;
    const journal = await openOn(this.disk.files, this.database.head, {
      segmentBytes: 1500,
      newLedgerId,
      randomBelow: () => this.#ledgers,
    });
    await this.#giveBack(journal);
    this.#takeIn(await readAll(journal), journal);
    this.#mornings.push(this.disk.crash(1));
    return journal;
  }

  async work(journal: Journal, { acts, behind, end }: Day): Promise<void> {
    if (end.kind === 'cut' || end.kind === 'full')
      this.disk.failWhen((call) => (call.nth >= end.nth ? { code: 'ENOSPC', bytesWritten: 100 } : undefined));
    for (const [index, count] of acts.entries()) {
      const id = `act-${++this.#acts}`;
      const entries = Array.from({ length: count }, (_, at) => someEntry({ content: contentOf(this.#acts, at) }));
      const answer = await journal.append(someAct(id, count, { entries })).catch(() => null);
      if (!answer) continue;
      const placed = entries.map((entry, at) => ({
        ...entry,
        header: { ...entry.header, ledger: answer.ledger, seq: answer.firstSeq + at },
      }));
      for (const entry of placed) this.#give(entry);
      for (const entry of placed) this.answered.add(nameOf(entry));
      if (index < acts.length - behind) this.#hold(placed, journal, answer.head);
    }
    this.disk.failWhen(() => undefined);
  }

  async end(journal: Journal, end: Event): Promise<void> {
    if (end.kind !== 'cut') await journal.dispose();
    // What the database was not told of yet lies in one place alone: damage would take it, and nobody could give it back.
    if (end.kind === 'harm' || end.kind === 'set-back') await (await this.start()).dispose();
    if (end.kind === 'cut') this.disk = this.disk.crash(end.keep);
    if (end.kind === 'lost') this.database = emptyDatabase();
    if (end.kind === 'set-back')
      this.disk = (this.#mornings.at(-1 - end.starts) ?? this.#mornings[0] ?? this.disk).crash(1);
    if (end.kind === 'harm') this.#harm(end);
  }

  #harm({ where, at, length }: Extract<Event, { kind: 'harm' }>): void {
    const segments = this.disk.names().filter((name) => /\d\.log$/.test(name));
    const path = segments[where % segments.length] ?? '';
    const bytes = Buffer.from(this.disk.bytes(path));
    const from = at % bytes.length;
    for (let index = from; index < Math.min(bytes.length, from + length); index += 1)
      bytes[index] = (bytes[index] ?? 0) ^ 0x55;
    this.disk.put(path, bytes);
  }

  #give(entry: JournaledEntry): void {
    const known = this.given.get(nameOf(entry));
    expect(known ?? entry.content, `${nameOf(entry)} is one entry`).toBe(entry.content);
    this.given.set(nameOf(entry), entry.content);
  }

  #hold(entries: readonly JournaledEntry[], journal: Journal, head: LedgerHead): void {
    for (const entry of entries) this.database.entries.set(nameOf(entry), entry);
    this.database.head = head;
    this.database.ends.set(head.ledger, head);
    this.database.ledgers.set(head.ledger, journal.ledger);
  }

  #takeIn(acts: readonly JournaledAct[], journal: Journal): void {
    const entries = acts.flatMap((act) => act.entries);
    for (const entry of entries) this.#give(entry);
    for (const { ledger, code } of journal.ledgers) {
      expect(this.#codes.get(code) ?? ledger, `code ${code} is of one ledger`).toBe(ledger);
      this.#codes.set(code, ledger);
    }
    this.#hold(entries, journal, journal.head);
    for (const { info, seq, hash } of journal.earlier) {
      if (seq <= (this.database.ends.get(info.ledger)?.seq ?? 0)) continue;
      this.database.ends.set(info.ledger, { ledger: info.ledger, seq, hash });
      this.database.ledgers.set(info.ledger, info);
    }
  }

  async #giveBack(journal: Journal): Promise<void> {
    const { entries, ledgers } = this.database;
    const known = new Map([...this.database.ends].filter(([ledger]) => ledger !== this.database.head?.ledger));
    const { holes, ends } = await journal.holes();
    const current = this.database.head;
    const isEnd = ({ kind, ledger }: MissingRun) => kind === 'end' && ledger === current?.ledger;
    const runs = missingRuns(holes, ends, current ? [current, ...known.values()] : []);
    for (const { ledger, after, before } of runs.toSorted((a, b) => Number(isEnd(a)) - Number(isEnd(b)))) {
      const acts: JournaledAct[] = [];
      for (let seq = after.seq + 1; seq <= (before?.seq ?? Number.POSITIVE_INFINITY); seq += 1) {
        const entry = entries.get(`${ledger}:${seq}`);
        if (!entry) break;
        acts.push({ id: `back-${ledger}-${seq}`, entries: [entry] });
      }
      const info = [...journal.ledgers, ...ledgers.values()].find((each) => each.ledger === ledger);
      if (info) await journal.giveBack(info, after, { acts, part: 0, isLast: true });
    }
  }
}

const contentOf = (act: number, at: number) => (act * 100 + at).toString(16).padStart(64, '0');

/** Found by longer plays. */
const ONCE_LOST: readonly (readonly Day[])[] = [
  // A database that was made anew did not know how far the ledgers before the last one went.
  [
    { acts: [1], behind: 0, end: { kind: 'set-back', starts: 1 } },
    { acts: [], behind: 0, end: { kind: 'lost' } },
    { acts: [], behind: 0, end: { kind: 'set-back', starts: 3 } },
    { acts: [], behind: 0, end: { kind: 'harm', where: 0, at: 0, length: 243 } },
  ],
  // Of a ledger nothing but the closing record was left, or nothing at all, and the one before was taken for it.
  ...[351, 767].map((length): Day[] => [
    { acts: [1], behind: 0, end: { kind: 'cut', nth: 3, keep: 0 } },
    { acts: [], behind: 0, end: { kind: 'set-back', starts: 2 } },
    { acts: [1], behind: 0, end: { kind: 'set-back', starts: 2 } },
    { acts: [1], behind: 0, end: { kind: 'harm', where: 655_322_308, at: 0, length } },
  ]),
  [
    { acts: [1], behind: 0, end: { kind: 'set-back', starts: 1 } },
    { acts: [1], behind: 0, end: { kind: 'set-back', starts: 3 } },
    { acts: [1], behind: 0, end: { kind: 'harm', where: 1_048_585_473, at: 0, length: 351 } },
  ],
];

async function live(days: readonly Day[]): Promise<void> {
  const life = new Life();
  for (const one of days) {
    const journal = await life.start();
    await life.work(journal, one);
    await life.end(journal, one.end);
  }
  const journal = await life.start();
  const inJournal = new Set((await readAll(journal)).flatMap((act) => act.entries.map(nameOf)));
  expect([...life.answered].filter((name) => !inJournal.has(name))).toEqual([]);
  expect([...life.answered].filter((name) => !life.database.entries.has(name))).toEqual([]);
}

test('X30 over many days with power cuts, full disks, damage, set-back disks and lost databases nothing that was answered is lost, and no name is given twice', async () => {
  const days = fc.array(day, { minLength: 1, maxLength: 7 });
  await fc.assert(fc.asyncProperty(days, live), {
    seed: 20261130,
    numRuns: 80,
    examples: ONCE_LOST.map((each): [Day[]] => [[...each]]),
  });
});
