import { configureStation } from '../../../domain/acts/station-acts.ts';
import type { NewEntry } from '../../../domain/ledger/entry.ts';
import type { UnnumberedAct } from '../../../domain/ledger/sealed.ts';
import type { Bridge } from '../../../electron/contract.ts';
import { timeOrderedId } from '../../../renderer/store/ids.ts';
import { openStore } from '../../../renderer/store/open-store.ts';
import type { Parts } from '../../../renderer/store/parts.ts';
import { createDatabase, databaseName } from '../../../renderer/store/schema.ts';
import type { Sealer } from '../../../renderer/store/sealing/sealer.ts';
import { xchachaSealer } from '../../../renderer/store/sealing/xchacha-sealer.ts';
import { packSearchTail } from '../../../renderer/store/search/pack-tail.ts';
import { createSearchIndex } from '../../../renderer/store/search/search-index.ts';
import { sealAct } from '../../../renderer/store/writing/seal-act.ts';
import { makePerson } from './people.ts';
import { type Chance, createChance } from './random.ts';
import { type Reached, sampleCase } from './sample-case.ts';
import { BENCH_STATION } from './station.ts';

/** Cases of one act: the journal takes 2,000 entries at once. Only the filling is done in such lumps. */
const CASES_AN_ACT = 100;
const CASES_A_DAY = CASES_AN_ACT;
const DAY = 86_400_000;

/** The last of the cases go to the journal alone, so that the next opening has something to catch up with. */
export const LEFT_TO_CATCH_UP = 200;
/** The search tail is packed after so many acts, as idle time does for a desk. */
const ACTS_BEFORE_TIDYING = 50;

/** The last month's cases are partly open: most of them with their unit, few at the window, fewest to hand over. */
const NEWEST = 3_000;
const OPEN: readonly Reached[] = ['in-hand', 'in-hand', 'in-hand', 'in-hand', 'in-hand', 'at-window', 'delivered'];
const TODAY: readonly Reached[] = ['accepted', 'in-hand', 'in-hand', 'delivered'];

/** The record to be filled: its name, its key, and the way to the main process. */
export type Filled = { readonly bridge: Bridge; readonly store: 'desk'; readonly key: Uint8Array };
type Range = { readonly from: number; readonly to: number; readonly now: number };
type Making = { readonly range: Range; readonly people: Chance; readonly openness: Chance; readonly ledger: string };

const random = pooledRandom();

/**
 * Adds the cases that a store of `from` cases lacks to hold `to`: by acts of the store, but for the last ones, which
 * only its journal gets. The first ones are the newest, a hundred a day back from yesterday, and those added are
 * older: the store has as much in hand whatever its size, and one folder serves all sizes.
 */
export async function seedStore(filled: Filled, from: number, to: number): Promise<void> {
  const { bridge, store, key } = filled;
  const sealer = xchachaSealer(key, random);
  const people = createChance(1);
  for (let passed = 0; passed < from; passed += 1) makePerson(people);
  const ledger = await openJournal(filled);
  const range = { from, to, now: Date.now() };
  const making = { range, people, openness: createChance(2), ledger };
  const acted = Math.max(from, Math.floor((to - LEFT_TO_CATCH_UP) / CASES_AN_ACT) * CASES_AN_ACT);
  await seedByActs(filled, sealer, making, acted);
  await openJournal(filled);
  for (let done = acted; done < to; done += CASES_AN_ACT) {
    const { at, entries } = casesOfAct(making, done);
    const written = await bridge.call('journal.append', { store, act: sealed(sealer, entries, at) });
    if (!written.ok) throw new Error(written.code);
  }
}

async function openJournal({ bridge, store }: Filled): Promise<string> {
  const opened = await bridge.call('journal.open', { store, acknowledged: null });
  if (!opened.ok) throw new Error(opened.code);
  return opened.ledger.code;
}

async function seedByActs(filled: Filled, sealer: Sealer, making: Making, end: number): Promise<void> {
  let now = making.range.now;
  const after = (ms: number, work: () => void) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  };
  const ports = { now: () => now, newId: () => timeOrderedId(now, random), random, after };
  const opened = await openStore({ ...filled, ports });
  if (!opened.ok) throw new Error(opened.code);
  const { store } = opened;
  store.signIn('0301');
  const add = async (entries: readonly NewEntry[]) => {
    const done = await store.perform([], () => ({ ok: true, entries, value: undefined }));
    if (!done.ok) throw new Error(done.code);
  };
  if (making.range.from === 0) await add(stationEntries());
  for (let done = making.range.from, acts = 0; done < end; done += CASES_AN_ACT, acts += 1) {
    const { at, entries } = casesOfAct(making, done);
    now = at;
    await add(entries);
    if (acts % ACTS_BEFORE_TIDYING === ACTS_BEFORE_TIDYING - 1) await tidySearch(filled.store, sealer);
  }
  await tidySearch(filled.store, sealer);
  await store.dispose();
}

function stationEntries(): readonly NewEntry[] {
  const configured = configureStation(BENCH_STATION);
  if (!configured.ok) throw new Error(configured.text);
  return configured.entries;
}

async function tidySearch(name: Filled['store'], sealer: Sealer): Promise<void> {
  const db = createDatabase(databaseName(name, 1));
  await db.open();
  await packSearchTail({ db, sealer, search: createSearchIndex() } as unknown as Parts);
  db.close();
}

function casesOfAct({ range, people, openness, ledger }: Making, done: number) {
  const { from, to, now } = range;
  const at = placeInTime(now, to - (done - from));
  const entries: NewEntry[] = [];
  for (let index = done; index < Math.min(to, done + CASES_AN_ACT); index += 1) {
    const age = to - (index - from);
    const serials = { ledger, onDay: CASES_A_DAY - ((age - 1) % CASES_A_DAY), overall: index };
    const reached = age < NEWEST ? openness.pick(age <= CASES_A_DAY ? TODAY : OPEN) : 'delivered';
    entries.push(...sampleCase(timeOrderedId(at + (index - done), random), at, makePerson(people), serials, reached));
  }
  return { at, entries };
}

/** When the cases up to that age were taken in: a day's cases at once. */
function placeInTime(now: number, age: number): number {
  return now - Math.ceil(age / CASES_A_DAY) * DAY;
}

function sealed(sealer: Sealer, entries: readonly NewEntry[], now: number): UnnumberedAct {
  const ports = { now: () => now, newId: () => crypto.randomUUID(), random, after: () => () => undefined };
  const memory = { standing: { clock: { wall: 0, count: 0 } }, operator: '0301' };
  return sealAct({ sealer, ports, memory } as unknown as Parts, new Map(), entries, { now, operator: memory.operator })
    .act;
}

function pooledRandom(): (length: number) => Uint8Array {
  const pool = new Uint8Array(65_536);
  let used = pool.length;
  return (length) => {
    if (used + length > pool.length) {
      crypto.getRandomValues(pool);
      used = 0;
    }
    used += length;
    return pool.slice(used - length, used);
  };
}
