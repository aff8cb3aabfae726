import { receiveAndAccept } from '../../domain/acts/intake-acts.ts';
import { configureStation } from '../../domain/acts/station-acts.ts';
import { noteAdded } from '../../domain/case/kinds/record.ts';
import { caseSubject, stationSubject } from '../../domain/ledger/entry.ts';
import type { StoreName } from '../../electron/contract/journal-contract.ts';
import { type OpenedStore, openStore } from '../../renderer/store/open-store.ts';
import type { Ports } from '../../renderer/store/parts.ts';
import type { ReadyDatabase } from '../../renderer/store/ready-database.ts';
import type { Store } from '../../renderer/store/store.ts';
import { MORNING, testStation } from './desk-in-memory.ts';
import { createFakeBridge, type FakeBridge } from './fake-main/fake-bridge.ts';
import { type SmallPerson, smallIntake } from './small-intake.ts';
import { nothingWaiting, type Waiting } from './waiting.ts';

/** A desk with a real database in this browser and a main process in memory. */
export type StoreDesk = {
  readonly bridge: FakeBridge;
  readonly scope: string;
  /** The clock of this desk; every act moves it on by a second. */
  readonly time: { now: number };
  /** What waits for a time to pass; nothing of it comes by itself. */
  readonly waiting: Waiting;
  /** Opens the store as the program does at a start; the journal and the database are what the last run left. */
  readonly start: () => Promise<Store>;
  /** `ready`: a database opened beforehand. */
  readonly tryStart: (ready?: ReadyDatabase | null) => Promise<OpenedStore>;
};

export function storeDesk(store: StoreName = 'desk', bridge: FakeBridge = createFakeBridge()): StoreDesk {
  const scope = `test-${crypto.randomUUID()}-`;
  const time = { now: MORNING };
  const waiting = nothingWaiting();
  const tryStart = (ready: ReadyDatabase | null = null) =>
    openStore({ bridge, store, key: null, scope, ports: portsOf(time, waiting), ready });
  return {
    bridge,
    scope,
    time,
    waiting,
    tryStart,
    start: async () => {
      const opened = await tryStart();
      if (!opened.ok) throw new Error(`The store did not open: ${opened.code}`);
      await opened.store.ready();
      opened.store.signIn('0301');
      return opened.store;
    },
  };
}

/** Nothing repairs itself behind a test's back: waiting work is called when the test outwaits it. */
function portsOf(time: { now: number }, { after }: Waiting): Ports {
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  return {
    now: () => {
      time.now += 1_000;
      return time.now;
    },
    newId: () => crypto.randomUUID(),
    random,
    after,
  };
}

export async function setUpStation(store: Store): Promise<void> {
  const set = await store.perform([stationSubject(testStation.code)], () => configureStation(testStation));
  if (!set.ok) throw new Error(set.text);
}

/** A desk that was begun once and knows its station. */
export async function foundedDesk() {
  const desk = storeDesk();
  const store = await desk.start();
  await setUpStation(store);
  return { desk, store };
}

/** Takes a case in; gives the result and the case's id. */
export async function takeCase(store: Store, person: SmallPerson) {
  const id = store.newId();
  const result = await store.perform([caseSubject(id)], (desk, context) =>
    receiveAndAccept(desk, id, smallIntake(person), context),
  );
  return { id, result };
}

export async function addNote(store: Store, caseId: string, text: string) {
  return await store.perform([caseSubject(caseId)], () => ({
    ok: true,
    entries: [{ subject: caseSubject(caseId), kind: noteAdded.kind, v: noteAdded.v, data: { text } }],
    value: undefined,
  }));
}
