import { entryOf, refuse } from '../case/decide/support.ts';
import { stationSubject } from '../ledger/entry.ts';
import { type HallDesk, hallListed } from '../station/station-kinds.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';

/** Which other desks belong to the hall; the whole list holds from this entry on. */
export function listHallDesks(desks: readonly HallDesk[], { station }: ActContext): Decision {
  const parsed = hallListed.schema.safeParse({ desks });
  const isOwn = desks.some(({ code }) => code === station.code);
  const isTwice = new Set(desks.map(({ code }) => code)).size < desks.length;
  if (!parsed.success || isOwn || isTwice) return refuse('hallDesksWrong');
  return { ok: true, entries: [entryOf(stationSubject(station.code), hallListed, parsed.data)], value: undefined };
}
