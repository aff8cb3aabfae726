import '../../bench/page/no-eval.ts';

import { Dexie } from 'dexie';
import type { Bridge } from '../../../electron/contract.ts';
import { openStore } from '../../../renderer/store/open-store.ts';
import { createDatabase, databaseName } from '../../../renderer/store/schema.ts';
import type { Store } from '../../../renderer/store/store.ts';
import { setUpStation, takeCase } from '../../support/store-desk.ts';

/** Bytes go through the debugger as base64. */
type CallMain = (name: string, args: string) => Promise<string>;
const { callMain } = globalThis as unknown as { callMain: CallMain };

const bytesOf = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
const textOf = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const pack = (value: unknown) =>
  JSON.stringify({ value }, (_, each) => (each instanceof Uint8Array ? { $bytes: textOf(each) } : each));
const unpack = (text: string) =>
  JSON.parse(text, (_, each) => (typeof each?.$bytes === 'string' ? bytesOf(each.$bytes) : each)).value;

const bridge: Bridge = {
  call: async (name, args) => unpack(await callMain(name, pack(args))),
  onSecondStart: () => () => undefined,
};

let held: Store | null = null;

function store(): Store {
  if (!held) throw new Error('the store is not open');
  return held;
}

/** The name of the table that the trial upgrade adds, and of the mark it puts on every row. */
const TRIAL = { trial: 'id' } as const;

/** What the runner calls in a Chromium of its own, with the store of the program and a journal on a real disk. */
const page = {
  /** Opens the store as a start does; gives the codes of what was found, or why it did not open. */
  open: async (): Promise<readonly string[]> => {
    const opened = await openStore({ bridge, store: 'desk', key: null });
    if (!opened.ok) throw new Error(opened.code);
    held = opened.store;
    await held.ready();
    held.signIn('0301');
    if (!held.status().station) await setUpStation(held);
    return held.status().findings.map(({ code }) => code);
  },
  /** Takes in so many cases; gives the numbers of those that were called saved. */
  take: async (from: number, count: number): Promise<readonly string[]> => {
    const numbers: string[] = [];
    for (let at = from; at < from + count; at += 1) {
      const { id, result } = await takeCase(store(), { name: `田某${at}` });
      if (!result.ok) throw new Error(result.code);
      numbers.push((await store().cases.read(id))?.opening?.number ?? '');
    }
    return numbers;
  },
  /** The numbers of all cases of the lists. */
  numbers: async (): Promise<readonly string[]> => {
    const rows = await store().cases.rows({ limit: 100_000 });
    const states = await store().cases.readMany(rows.map(({ plain }) => plain.id));
    return states.map(({ opening }) => opening?.number ?? '');
  },
  close: async () => {
    await held?.dispose();
    held = null;
  },
  /**
   * A next version of the schema on the real rows: one more table, and a mark on every stream. Every future step has
   * to stand what is done to this one.
   */
  upgrade: async (): Promise<number> => {
    const db = createDatabase(databaseName('desk', 1));
    db.version(db.verno + 1)
      .stores(TRIAL)
      .upgrade((change) => change.table('streams').toCollection().modify({ trial: true }));
    await db.open();
    const marked = await db.streams.filter((row) => 'trial' in row).count();
    db.close();
    return marked;
  },
  /** What a kill in the middle left, read without any schema: version, rows, rows with the mark. */
  look: async (): Promise<{ readonly version: number; readonly rows: number; readonly marked: number }> => {
    const db = await new Dexie(databaseName('desk', 1)).open();
    const rows = await db.table('streams').toArray();
    const found = { version: db.verno, rows: rows.length, marked: rows.filter((row) => 'trial' in row).length };
    db.close();
    return found;
  },
};

export type StorePage = typeof page;

(globalThis as unknown as { storePage: StorePage }).storePage = page;
