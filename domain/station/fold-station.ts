import { factOf } from '../case/folding/read-registers.ts';
import { resolve } from '../case/resolve.ts';
import type { Entry } from '../ledger/entry.ts';
import type { StationProfile } from './station-state.ts';

/** The profile as last configured; null before the station was set up. */
export function foldStation(entries: readonly Entry[]): StationProfile | null {
  return factOf<StationProfile>(resolve(entries).registers.get('profile'));
}

/** When the operator closed the day, the last time where it was more than once; null when he has not. Epoch ms. */
export function closedAt(entries: readonly Entry[], operator: string): number | null {
  const said = resolve(entries).registers.get(`shift/${operator}/closed`)?.statements ?? [];
  return said.length === 0 ? null : Math.max(...said.map(({ at }) => at));
}
