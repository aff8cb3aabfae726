import type { ActContext } from '../../../domain/acts/act-context.ts';
import { caseAt, type Desk } from '../../../domain/acts/desk.ts';
import { configureStation } from '../../../domain/acts/station-acts.ts';
import { view } from '../../../domain/case/view.ts';
import { type Entry, type Subject, slipSubject, stationSubject } from '../../../domain/ledger/entry.ts';
import type { Bridge } from '../../../electron/contract.ts';
import { timeOrderedId } from '../../../renderer/store/ids.ts';
import { openStore } from '../../../renderer/store/open-store.ts';
import { validateCalendar } from '../../../renderer/store/packs/validate-calendar.ts';
import type { Ports } from '../../../renderer/store/parts.ts';
import type { Store } from '../../../renderer/store/store.ts';
import calendarSeed from '../../../seeds/calendar/xiangxi.json' with { type: 'json' };
import { MORNING, testStation } from '../../support/desk-in-memory.ts';
import { deskKey, KEEPER } from '../../support/desk-key.ts';
import type { PathDesk } from '../path-desk.ts';

const OPERATOR = KEEPER.no;

export type StoreDesk = PathDesk & {
  /** Reads everything that stands in the store, so that `entries` gives it. */
  readonly readAll: () => Promise<void>;
  readonly dispose: () => Promise<void>;
};

type Clock = { now: number };

/** The program's own store at a fixed moment, with the station and the calendar that the stories are written for. */
export async function openStoreDesk(bridge: Bridge): Promise<StoreDesk> {
  const clock: Clock = { now: MORNING };
  const key = await deskKey(bridge);
  const opened = await openStore({ bridge, store: 'desk', key, ports: portsAt(clock) });
  if (!opened.ok) throw new Error(opened.code);
  const { store } = opened;
  store.signIn(OPERATOR);
  await store.ready();
  const pack = {
    kind: 'calendar',
    text: JSON.stringify(calendarSeed),
    origin: 'shipped',
    name: 'xiangxi.json',
  } as const;
  const adopted = await store.packs.adopt(pack, validateCalendar);
  if (!adopted.ok) throw new Error(adopted.problem);
  const configured = await store.perform([stationSubject(testStation.code)], () => configureStation(testStation));
  if (!configured.ok) throw new Error(configured.text);
  return deskOver(store, clock);
}

function portsAt(clock: Clock): Ports {
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const after = (ms: number, work: () => void) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  };
  return { now: () => clock.now, newId: () => timeOrderedId(clock.now, random), random, after };
}

function deskOver(store: Store, clock: Clock): StoreDesk {
  const known = new Map<Subject, readonly Entry[]>();
  const desk: Desk = { entriesOf: (subject) => known.get(subject) ?? [] };
  const read = async (subject: Subject) => void known.set(subject, await store.entries.of(subject));
  const caseState = (id: string) => caseAt(desk, id);
  const context = () => contextBetweenActs(store, clock);
  const readSlips = async (id: string) => {
    for (const { handOff } of caseState(id).steps) {
      if (handOff && !known.has(slipSubject(handOff.slip))) await read(slipSubject(handOff.slip));
    }
  };
  return {
    desk,
    context,
    caseState,
    caseView: (id) => view(caseState(id), clock.now, context().calendar),
    pass: (ms) => {
      clock.now += ms;
    },
    perform: async (subjects, decide) => {
      const done = await store.perform(subjects, decide);
      if (!done.ok) throw new Error(`${done.code}: ${done.text}`);
      for (const subject of subjects) {
        await read(subject);
        if (subject.startsWith('case:')) await readSlips(subject.slice('case:'.length));
      }
      return done.value;
    },
    entries: () => [...known.values()].flat().toSorted((a, b) => a.seq - b.seq),
    readAll: async () => {
      for (const prefix of ['case:', 'slip:', 'day:']) {
        for (const subject of await store.entries.subjects(prefix)) await read(subject);
      }
    },
    dispose: () => store.dispose(),
  };
}

/** What a story looks at between two acts; ids and numbers are the store's to give, within an act. */
function contextBetweenActs(store: Store, { now }: Clock): ActContext {
  const onlyInAnAct = (): never => {
    throw new Error('ids and numbers are drawn within an act');
  };
  const { station, calendar } = store.status();
  return {
    now,
    operator: OPERATOR,
    station: station ?? testStation,
    calendar,
    practice: false,
    newId: onlyInAnAct,
    numbers: { caseNumber: onlyInAnAct, paperNumber: onlyInAnAct },
  };
}
