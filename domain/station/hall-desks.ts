import { factOf } from '../case/folding/read-registers.ts';
import { resolve } from '../case/resolve.ts';
import type { Entry } from '../ledger/entry.ts';
import type { HallDesk } from './station-kinds.ts';

/** The other desks of this hall as last listed, from the station's entries; none until somebody lists them. */
export function hallDesks(entries: readonly Entry[]): readonly HallDesk[] {
  return factOf<readonly HallDesk[]>(resolve(entries).registers.get('hall-desks')) ?? [];
}
