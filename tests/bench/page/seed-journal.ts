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
const ACTS_A_DAY = 2;
const DAY = 86_400_000;

/** The last month's cases are partly open: most of them with their unit, few at the window, fewest to hand over. */
const NEWEST = 3_000;
const OPEN: readonly Reached[] = ['in-hand', 'in-hand', 'in-hand', 'in-hand', 'in-hand', 'at-window', 'delivered'];
const TODAY: readonly Reached[] = ['accepted', 'in-hand', 'in-hand', 'delivered'];

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const sealer = practiceSealer(random);

/** Fills a store's journal with `count` cases, a hundred a day up to yesterday, so that the database must be rebuilt. */
export async function seedJournal(bridge: Bridge, store: 'desk' | 'practice', count: number): Promise<void> {
  const opened = await bridge.call('journal.open', { store, acknowledged: null });
  if (!opened.ok) throw new Error(opened.code);
  const append = async (act: UnnumberedAct) => {
    const written = await bridge.call('journal.append', { store, act });
    if (!written.ok) throw new Error(written.code);
  };
  const chance = createChance(1);
  const openness = createChance(2);
  const days = Math.ceil(count / (CASES_AN_ACT * ACTS_A_DAY));
  const start = Date.now() - (days + 1) * DAY;
  await append(stationAct(start));
  for (let done = 0; done < count; done += CASES_AN_ACT) {
    const act = done / CASES_AN_ACT;
    const now = Math.trunc(start + Math.floor(act / ACTS_A_DAY) * DAY + (act % ACTS_A_DAY) * 3_600_000);
    const entries: NewEntry[] = [];
    for (let at = done; at < Math.min(count, done + CASES_AN_ACT); at += 1) {
      const serials = { ledger: opened.ledger.code, onDay: (at % (CASES_AN_ACT * ACTS_A_DAY)) + 1, overall: at };
      const age = count - at;
      const choices = age <= 100 ? TODAY : OPEN;
      const reached = age < NEWEST ? openness.pick(choices) : 'delivered';
      entries.push(...sampleCase(timeOrderedId(now + (at - done), random), now, makePerson(chance), serials, reached));
    }
    await append(sealed(entries, now));
  }
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
