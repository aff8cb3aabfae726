import { configureStation } from '../../../domain/acts/station-acts.ts';
import type { NewEntry } from '../../../domain/ledger/entry.ts';
import type { UnnumberedAct } from '../../../domain/ledger/sealed.ts';
import type { Bridge } from '../../../electron/contract.ts';
import { timeOrderedId } from '../../../renderer/store/ids.ts';
import { practiceSealer } from '../../../renderer/store/sealing/practice-sealer.ts';
import { sealAct } from '../../../renderer/store/writing/seal-act.ts';
import { makePerson } from './people.ts';
import { createChance } from './random.ts';
import { type Reached, sampleCase } from './sample-case.ts';
import { BENCH_STATION } from './station.ts';

/** Cases of one act: the journal takes 2,000 entries at once. Only the filling is done in such lumps. */
const CASES_AN_ACT = 50;
const CASES_A_DAY = 100;
const DAY = 86_400_000;
const HOUR = 3_600_000;

/** The last month's cases are partly open: most of them with their unit, few at the window, fewest to hand over. */
const NEWEST = 3_000;
const OPEN: readonly Reached[] = ['in-hand', 'in-hand', 'in-hand', 'in-hand', 'in-hand', 'at-window', 'delivered'];
const TODAY: readonly Reached[] = ['accepted', 'in-hand', 'in-hand', 'delivered'];

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const sealer = practiceSealer(random);

/**
 * Adds the cases that a journal of `from` cases lacks to hold `to`, so that the database must be brought up to it. The
 * first ones are the newest, a hundred a day back from yesterday, and those added are older: the store has as much in
 * hand whatever its size, and one journal serves all sizes.
 */
export async function seedJournal(bridge: Bridge, store: 'desk' | 'practice', from: number, to: number): Promise<void> {
  const opened = await bridge.call('journal.open', { store, acknowledged: null });
  if (!opened.ok) throw new Error(opened.code);
  const append = async (act: UnnumberedAct) => {
    const written = await bridge.call('journal.append', { store, act });
    if (!written.ok) throw new Error(written.code);
  };
  const today = Date.now();
  const chance = createChance(1);
  const openness = createChance(2);
  for (let passed = 0; passed < from; passed += 1) makePerson(chance);
  if (from === 0) await append(stationAct(today));
  for (let done = from; done < to; done += CASES_AN_ACT) {
    const entries: NewEntry[] = [];
    const dayAndHour = placeInTime(today, to - (done - from));
    for (let at = done; at < Math.min(to, done + CASES_AN_ACT); at += 1) {
      const age = to - (at - from);
      const serials = { ledger: opened.ledger.code, onDay: CASES_A_DAY - ((age - 1) % CASES_A_DAY), overall: at };
      const reached = age < NEWEST ? openness.pick(age <= CASES_A_DAY ? TODAY : OPEN) : 'delivered';
      const id = timeOrderedId(dayAndHour + (at - done), random);
      entries.push(...sampleCase(id, dayAndHour, makePerson(chance), serials, reached));
    }
    await append(sealed(entries, dayAndHour));
  }
}

/** When the case of that age was taken in: a lump of a day's cases each hour. */
function placeInTime(today: number, age: number): number {
  const day = Math.floor((age - 1) / CASES_A_DAY);
  const lump = Math.floor((CASES_A_DAY - 1 - ((age - 1) % CASES_A_DAY)) / CASES_AN_ACT);
  return today - (day + 1) * DAY + lump * HOUR;
}

function stationAct(now: number): UnnumberedAct {
  const configured = configureStation(BENCH_STATION);
  if (!configured.ok) throw new Error(configured.text);
  return sealed(configured.entries, now);
}

function sealed(entries: readonly NewEntry[], now: number): UnnumberedAct {
  const ports = { now: () => now, newId: () => crypto.randomUUID(), random, after: () => () => undefined };
  const memory = { standing: { clock: { wall: 0, count: 0 } }, operator: '0301' };
  const parts = { sealer, ports, memory } as unknown as Parameters<typeof sealAct>[0];
  return sealAct(parts, new Map(), entries, now).act;
}
