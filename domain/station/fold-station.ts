import { factOf } from '../case/folding/read-registers.ts';
import { resolve } from '../case/resolve.ts';
import type { Entry } from '../ledger/entry.ts';
import type { StationProfile } from './station-state.ts';

/** The profile as last configured; null before the station was set up. */
export function foldStation(entries: readonly Entry[]): StationProfile | null {
  return factOf<StationProfile>(resolve(entries).registers.get('profile'));
}

/** Who closed the day, by 工号. */
export function closedShifts(entries: readonly Entry[]): readonly string[] {
  return [...resolve(entries).registers.keys()].flatMap((register) => {
    const [family, operator, aspect] = register.split('/');
    return family === 'shift' && aspect === 'closed' && operator ? [operator] : [];
  });
}
