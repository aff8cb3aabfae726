import { entryOf } from '../case/decide/support.ts';
import { stationSubject } from '../ledger/entry.ts';
import { type AccountChange, accountChanged } from '../station/station-kinds.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';

/** Notes what was done to an operator's way into the record; the vault has done it already. */
export function noteAccount(no: string, change: AccountChange, count: number, context: ActContext): Decision {
  const entry = entryOf(stationSubject(context.station.code), accountChanged, { no, change, count });
  return { ok: true, entries: [entry], value: undefined };
}
