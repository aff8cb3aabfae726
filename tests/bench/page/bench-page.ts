import './no-eval.ts';

import { Dexie } from 'dexie';
import { receiveAndAccept } from '../../../domain/acts/intake-acts.ts';
import { configureStation } from '../../../domain/acts/station-acts.ts';
import type { Intake } from '../../../domain/case/decide/open-case.ts';
import { noteAdded } from '../../../domain/case/kinds/record.ts';
import { caseSubject, stationSubject } from '../../../domain/ledger/entry.ts';
import type { Bridge } from '../../../electron/contract.ts';
import { openStore } from '../../../renderer/store/open-store.ts';
import type { Store } from '../../../renderer/store/store.ts';
import { deskKey } from '../../support/desk-key.ts';
import { quantile, timed } from './figures.ts';
import { measureSealing } from './measure-sealing.ts';
import { makePerson } from './people.ts';
import { createChance } from './random.ts';
import { seedStore } from './seed-store.ts';
import { BENCH_STATION } from './station.ts';

/** The program's own store. The program itself has none open while its first question is not answered. */
const STORE = 'desk';
const DATABASE = 'yichuang-desk';

const bridge = (): Bridge => (globalThis as unknown as { bridge: Bridge }).bridge;

async function openedWith(key: Uint8Array): Promise<Store> {
  const result = await openStore({ bridge: bridge(), store: STORE, key });
  if (!result.ok) throw new Error(result.code);
  result.store.signIn('0301');
  return result.store;
}

let held: Store | null = null;
let inHand: string[] = [];

async function openCase(store: Store, intake: Intake): Promise<void> {
  const id = store.newId();
  const result = await store.perform([caseSubject(id)], (desk, context) => receiveAndAccept(desk, id, intake, context));
  if (!result.ok) throw new Error(`${result.code} ${result.text}`);
  inHand.push(id);
}

const bench = {
  seed: async (from: number, to: number) =>
    seedStore({ bridge: bridge(), store: STORE, key: await deskKey(bridge()) }, from, to),

  /** Opens the store and brings its database up to the journal. Milliseconds, the passphrase's hash left out. */
  open: async (): Promise<number> => {
    const key = await deskKey(bridge());
    const start = performance.now();
    held = await openedWith(key);
    await held.ready();
    return performance.now() - start;
  },

  close: async () => {
    await held?.dispose();
    held = null;
  },

  /** What the program does at its next start: open the desk's record, or ask first. */
  chooseDesk: (isChosen: boolean) => bridge().call('app.setPreferences', { store: isChosen ? STORE : null }),

  warmSearch: async (): Promise<number> => {
    const start = performance.now();
    await held?.cases.warmSearch();
    return performance.now() - start;
  },

  /** Reading all rows of the cases, nothing else, five hundred at a time. Milliseconds. */
  readRows: async (): Promise<number> => {
    const db = await new Dexie(DATABASE).open();
    const start = performance.now();
    let after = '';
    for (;;) {
      const rows = await db.table('cases').where(':id').above(after).limit(500).toArray();
      if (rows.length === 0) break;
      after = rows.at(-1).id;
    }
    const time = performance.now() - start;
    db.close();
    return time;
  },

  /** Searches as clerks type them; `missed`: how many of forty people were not found by name and by ID number alike. */
  search: async (count: number) => {
    const store = held as Store;
    const chance = createChance(1);
    const people = Array.from({ length: count }, () => makePerson(chance));
    const sample = people.filter((_, at) => at % Math.max(1, Math.floor(count / 200)) === 0).slice(0, 200);
    const queries = sample.flatMap(({ name, idNo = '', phone = '', others = [] }, at) => [
      name,
      name.slice(1),
      others[at % others.length] ?? name,
      idNo.slice(-4),
      phone.slice(-4),
      idNo.slice(-6),
      'txm',
      ['zx', 'chenx', 'danxiao', 'l', 'xiangda', 'q', 'yi', 'zh'][at % 8] ?? '',
      String(at).padStart(4, '0') + String(at % 10),
    ]);
    const ids = await timed(queries.length, (at) => store.cases.searchIds(queries[at] ?? '', 50));
    let missed = 0;
    for (const { name, idNo = '' } of sample.slice(0, 40)) {
      const byName = new Set(await store.cases.searchIds(name, count));
      const byNumber = await store.cases.searchIds(idNo, count);
      if (!byNumber.some((id) => byName.has(id))) missed += 1;
    }
    const rows = await timed(200, (at) => store.cases.search(queries[at] ?? '', 50));
    return {
      p50: quantile(ids, 0.5),
      p95: quantile(ids, 0.95),
      max: quantile(ids, 1),
      withRows: quantile(rows, 0.95),
      missed,
    };
  },

  /** Opens a store for acts, with as many cases in hand as `count`. */
  beginActs: async (intake: Intake, count: number) => {
    held = await openedWith(await deskKey(bridge()));
    await held.perform([stationSubject(BENCH_STATION.code)], () => configureStation(BENCH_STATION));
    inHand = [];
    for (let at = 0; at < count; at += 1) await openCase(held, intake);
  },

  /** 收件 and 受理 in one act, with all papers. */
  openCases: (intake: Intake, times: number) => timed(times, () => openCase(held as Store, intake)),

  /**
   * A remark on one case, or on eight cases in one act. `isOpen`: the cases stand on the screen already, as they do
   * wherever the program offers an act on them; else the act must open them first.
   */
  addNotes: (cases: number, times: number, isOpen: boolean) => {
    const chosen = (at: number) => {
      const first = at % Math.max(1, inHand.length - cases);
      return inHand.slice(first, first + cases);
    };
    const add = async (at: number) => {
      const subjects = chosen(at).map(caseSubject);
      const data = { text: `第${at}次来电，家属补问送达时间。` };
      const entries = subjects.map((subject) => ({ subject, kind: noteAdded.kind, v: noteAdded.v, data }));
      const result = await (held as Store).perform(subjects, () => ({ ok: true, entries, value: undefined }));
      if (!result.ok) throw new Error(result.code);
    };
    return timed(times, add, async (at) => isOpen && (await (held as Store).cases.readMany(chosen(at))));
  },

  /** What sealing costs on the way in, and opening on the way out: of the case in hand, milliseconds each time. */
  sealing: async (times: number) =>
    measureSealing(await deskKey(bridge()), DATABASE, caseSubject(inHand[0] ?? ''), times),

  /** Rows as they lie after the acts, for measuring the same bytes raw: of a case, its stream and its search line. */
  rowSizes: async () => {
    const db = await new Dexie(DATABASE).open();
    const sizeOf = (value: unknown) =>
      JSON.stringify(value, (_, each) => (each instanceof Uint8Array ? 'x'.repeat(each.length) : each)).length;
    const average = async (table: string) => {
      const rows = await db.table(table).toArray();
      return Math.round(rows.reduce((sum, row) => sum + sizeOf(row), 0) / Math.max(1, rows.length));
    };
    const sizes = {
      cases: await average('cases'),
      streams: await average('streams'),
      searchTail: await average('searchTail'),
    };
    db.close();
    return sizes;
  },

  /** One strict transaction that puts `count` rows of the given sizes into tables without indexes. */
  rawTransactions: async (sizes: { readonly [table: string]: number }, count: number, times: number) => {
    const db = new Dexie('bench-raw', { chromeTransactionDurability: 'strict' });
    const tables = [...Object.keys(sizes), 'standing'];
    db.version(1).stores(Object.fromEntries(tables.map((table) => [table, 'id'])));
    await db.open();
    const rows = (table: string, at: number) =>
      Array.from({ length: count }, (_, each) => ({
        id: `${at}-${each}`,
        bytes: crypto.getRandomValues(new Uint8Array(Math.min(65_536, sizes[table] ?? 300))),
      }));
    const one = async (at: number) => {
      const given = Object.keys(sizes).map((table) => [table, rows(table, at)] as const);
      await db.transaction('rw', tables, async () => {
        await Promise.all([
          ...given.map(([table, each]) => db.table(table).bulkPut(each)),
          db.table('standing').put({ id: 'standing', bytes: new Uint8Array(300) }),
        ]);
      });
    };
    await timed(5, one);
    const runs = await timed(times, (at) => one(at + 1_000));
    db.close();
    return runs;
  },
};

export type Bench = typeof bench;

(globalThis as unknown as { bench: Bench }).bench = bench;
