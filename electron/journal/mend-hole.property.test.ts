import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerHead, LedgerInfo } from '../../domain/ledger/ledger-info.ts';
import { missingRuns } from '../../domain/ledger/missing-run.ts';
import type { JournaledAct, JournaledEntry } from '../../domain/ledger/sealed.ts';
import type { Journal } from './journal.ts';
import { FakeDisk, FOLDER } from './testing/fake-disk.ts';
import { openOn, readAll, reopenOn, someAct, verifyAll } from './testing/journal-builders.ts';

const SMALL = { segmentBytes: 1500 };

/** What a database knows: every entry that was ever answered, and how far each ledger went. */
type Known = {
  readonly entries: Map<string, JournaledEntry>;
  head: LedgerHead | null;
  readonly ledgers: Map<string, LedgerInfo>;
};

const nameOf = ({ header }: JournaledEntry) => `${header.ledger}:${header.seq}`;

async function act(journal: Journal, known: Known, id: string, entries: number): Promise<void> {
  const { firstSeq, ledger, head } = await journal.append(someAct(id, entries));
  for (let index = 0; index < entries; index += 1) {
    const { header, ...entry } = someAct(id, entries).entries[index] ?? fail();
    const seq = firstSeq + index;
    known.entries.set(`${ledger}:${seq}`, { ...entry, header: { ...header, ledger, seq } });
  }
  known.head = head;
  known.ledgers.set(ledger, journal.ledger);
}

function fail(): never {
  throw new Error('no such entry');
}

/** Entries in one part of a run. */
const PART = 2;

/** Gives back what the journal lacks, part by part, as the store does. Gives how many runs were not taken. */
async function giveBack(journal: Journal, { entries, head, ledgers }: Known): Promise<number> {
  const { holes, ends } = await journal.holes();
  let kept = 0;
  for (const { ledger, after, before } of missingRuns(holes, ends, head ? [head] : [])) {
    const acts: JournaledAct[] = [];
    for (let seq = after.seq + 1; seq <= (before?.seq ?? Number.POSITIVE_INFINITY); seq += 1) {
      const entry = entries.get(`${ledger}:${seq}`);
      if (!entry) break;
      acts.push({ id: `back-${seq}`, entries: [entry] });
    }
    const info = [...journal.ledgers, ...ledgers.values()].find((each) => each.ledger === ledger) ?? fail();
    kept += (await giveRun(journal, info, after, acts)) ? 0 : 1;
  }
  return kept;
}

async function giveRun(
  journal: Journal,
  info: LedgerInfo,
  after: Omit<LedgerHead, 'ledger'>,
  acts: readonly JournaledAct[],
) {
  for (let part = 0; ; part += 1) {
    const isLast = (part + 1) * PART >= acts.length;
    const some = acts.slice(part * PART, (part + 1) * PART);
    if (!(await journal.giveBack(info, after, { acts: some, part, isLast }))) return false;
    if (isLast) return true;
  }
}

type Harm = {
  readonly kind: 'flip' | 'zero' | 'cut' | 'drop' | 'die';
  readonly where: number;
  readonly at: number;
  readonly length: number;
};

const harm: fc.Arbitrary<Harm> = fc.record({
  kind: fc.constantFrom('flip', 'zero', 'cut', 'drop', 'die'),
  where: fc.nat(),
  // A lost head is another matter than lost entries.
  at: fc.oneof(fc.nat(), fc.constant(0)),
  length: fc.integer({ min: 1, max: 900 }),
});

function harmOne(disk: FakeDisk, { kind, where, at, length }: Harm): void {
  const segments = disk.names().filter((name) => /\d\.log$/.test(name));
  const path = segments[where % segments.length];
  if (path === undefined || disk.bytes(path).length === 0) return;
  const bytes = Buffer.from(disk.bytes(path));
  const from = at % bytes.length;
  for (let index = from; index < Math.min(bytes.length, from + length); index += 1)
    bytes[index] = kind === 'zero' ? 0 : (bytes[index] ?? 0) ^ 0x55;
  if (kind === 'die') disk.die(path);
  else if (kind === 'drop') disk.drop(path);
  else disk.put(path, kind === 'cut' ? bytes.subarray(0, from) : bytes);
}

const counts = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 9 });
const harms = fc.array(harm, { minLength: 1, maxLength: 3 });

const emptyHanded = (): Known => ({ entries: new Map(), head: null, ledgers: new Map() });

/** A journal of so many acts, to which this happened while it was closed. */
async function harmed(before: readonly number[], befallen: readonly Harm[]) {
  const disk = new FakeDisk();
  const known = emptyHanded();
  const journal = await openOn(disk.files, null, SMALL);
  for (const [index, count] of before.entries()) await act(journal, known, `a${index}`, count);
  await journal.dispose();
  for (const one of befallen) harmOne(disk, one);
  return { disk, known };
}

/** The database is lost, too: all that was ever answered is in the journal alone. */
async function expectAll(disk: FakeDisk, { entries }: Known): Promise<void> {
  const journal = await openOn(disk.files, null, SMALL);
  expect(journal.findings).toEqual([]);
  expect(new Set((await readAll(journal)).flatMap((one) => one.entries.map(nameOf)))).toEqual(new Set(entries.keys()));
  expect(await verifyAll(journal)).toEqual([]);
}

test('X30 whatever befell the journal in up to three places, after one start with the database nothing is lost when the database is lost next', async () => {
  await fc.assert(
    fc.asyncProperty(counts, harms, counts, async (before, befallen, later) => {
      const { disk, known } = await harmed(before, befallen);
      const journal = await reopenOn(disk.files, known.head, SMALL);
      expect(await giveBack(journal, known)).toBe(0);
      expect(await verifyAll(journal)).toEqual([]);
      for (const [index, count] of later.entries()) await act(journal, known, `b${index}`, count);
      await journal.dispose();
      await expectAll(disk, known);
    }),
    { seed: 20261130, numRuns: 400 },
  );
});

test('X30 a disk that fails while entries are given back leaves a journal to which the next start gives them', async () => {
  await fc.assert(
    fc.asyncProperty(counts, harms, fc.integer({ min: 1, max: 12 }), async (before, befallen, nth) => {
      const { disk, known } = await harmed(before, befallen);
      const first = await reopenOn(disk.files, known.head, SMALL);
      disk.failWhen((call) => (call.nth >= nth ? { code: 'ENOSPC' } : undefined));
      await giveBack(first, known).catch(() => 0);
      disk.failWhen(() => undefined);
      const second = await openOn(disk.files, known.head, { ...SMALL, newLedgerId: () => 'ledger-again' });
      expect(await giveBack(second, known)).toBe(0);
      await act(second, known, 'next', 1);
      await expectAll(disk, known);
    }),
    { seed: 20261130, numRuns: 400 },
  );
});

test('X30 damage in the segment that is being written is mended between two acts, and acts go on behind it', async () => {
  await fc.assert(
    fc.asyncProperty(counts, harms, counts, counts, async (before, befallen, meanwhile, later) => {
      const disk = new FakeDisk();
      const known = emptyHanded();
      const journal = await openOn(disk.files, null, SMALL);
      for (const [index, count] of before.entries()) await act(journal, known, `a${index}`, count);
      for (const one of befallen) harmOne(disk, one);
      for (const [index, count] of meanwhile.entries()) await act(journal, known, `m${index}`, count);
      expect(await giveBack(journal, known)).toBe(0);
      expect(await verifyAll(journal)).toEqual([]);
      for (const [index, count] of later.entries()) await act(journal, known, `b${index}`, count);
      await journal.dispose();
      await expectAll(disk, known);
    }),
    { seed: 20261130, numRuns: 400 },
  );
});

test('X31 entries that are not the ones that were lost are not taken, and nothing is written', async () => {
  const { disk, known } = await harmed([1, 2, 1], [{ kind: 'flip', where: 0, at: 700, length: 30 }]);
  const journal = await reopenOn(disk.files, known.head, SMALL);
  for (const [name, entry] of known.entries)
    known.entries.set(name, { ...entry, header: { ...entry.header, operator: '9999' } });
  const names = disk.names();
  expect(await giveBack(journal, known)).toBe(1);
  expect(disk.names()).toEqual(names);
});

test('X32 the damaged file is kept beside the mended one, under another name', async () => {
  const { disk, known } = await harmed([1, 2, 1], [{ kind: 'flip', where: 0, at: 700, length: 30 }]);
  const damaged = disk.bytes(`${FOLDER}/000001.log`);
  await giveBack(await reopenOn(disk.files, known.head, SMALL), known);
  const kept = disk.names().filter((name) => name.includes('damaged-1-'));
  expect(kept.map((name) => disk.bytes(name))).toEqual([damaged]);
});

test('X32 a ledger that was begun over damage and has no entry yet follows what was given back: no branch is told', async () => {
  const { disk, known } = await harmed([1, 2, 1], [{ kind: 'cut', where: 0, at: 700, length: 1 }]);
  const { head } = known;
  const journal = await reopenOn(disk.files, head, SMALL);
  expect(journal.ledger.predecessor?.seq).toBeLessThan(head?.seq ?? 0);
  await giveBack(journal, known);
  expect(journal.ledger).toMatchObject({ ledger: 'ledger-after', predecessor: head });
});
