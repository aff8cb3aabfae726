import type { StoreName } from '../../../electron/contract/journal-contract.ts';
import { openStore } from '../../store/open-store.ts';
import { validateCalendar } from '../../store/packs/validate-calendar.ts';
import type { ValidatePack } from '../../store/packs/validate-pack.ts';
import type { Ports } from '../../store/parts.ts';
import { type ReadyDatabase, readyDatabase } from '../../store/ready-database.ts';
import type { PackKind } from '../../store/schema.ts';
import type { Store } from '../../store/store.ts';
import { systemPorts } from '../../store/system-ports.ts';
import { bridge } from '../shell/bridge.ts';
import { judgeCatalogue, readCatalogue } from '../shell/read-catalogue.ts';
import { readRegions } from '../shell/read-regions.ts';

export type DeskOpening =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly code: string; readonly text: string };

type Watch = (done: number, of: number) => void;

/** Whose record is opened: the practice one by anybody, the desk's by who has its key. */
export type Entrance =
  | { readonly store: Extract<StoreName, 'practice'> }
  | { readonly store: Extract<StoreName, 'desk'>; readonly key: Uint8Array; readonly operator: string };

/**
 * What a start can do before anybody is let in, behind the lock screen: opens the database, offers it the packs that
 * came with the program, reads the catalogue. Null when no database can be opened.
 */
export async function prepareDesk(store: StoreName, ports: Ports = systemPorts()): Promise<ReadyDatabase | null> {
  const [ready, calendar, regions, catalogue] = await Promise.all([
    readyDatabase({ bridge: bridge(), store, ports }),
    readSeed('calendar'),
    readSeed('regions'),
    readSeed('catalogue'),
  ]);
  if (!ready) return null;
  try {
    await offer(ready, 'calendar', calendar, validateCalendar);
    await offer(ready, 'regions', regions, readRegions);
    await offer(ready, 'catalogue', catalogue, judgeCatalogue);
    await ready.packs.read('catalogue', readCatalogue);
    return ready;
  } catch (problem) {
    ready.close();
    throw problem;
  }
}

/**
 * Opens the record of one of the two desks and signs somebody in. `prepared`: what was prepared for it beforehand.
 * `now`: only the preparation of the practice record lives in other days.
 */
export async function openDesk(
  entrance: Entrance,
  onProgress: Watch,
  { prepared = null, now }: { readonly prepared?: ReadyDatabase | null; readonly now?: () => number } = {},
): Promise<DeskOpening> {
  const ports = systemPorts(now);
  // Behind the lock screen Chromium may have taken the database away.
  const ready = prepared?.db.isOpen() ? prepared : await prepareDesk(entrance.store, ports);
  const opened = await openStore({
    bridge: bridge(),
    store: entrance.store,
    key: entrance.store === 'desk' ? entrance.key : null,
    onProgress: ({ entries, of }) => onProgress(entries, of),
    ready,
    ports,
  });
  if (!opened.ok) return opened;
  const { store } = opened;
  const operator = entrance.store === 'desk' ? entrance.operator : store.status().station?.operators[0]?.no;
  if (operator !== undefined) store.signIn(operator);
  return { ok: true, store };
}

/**
 * A pack that cannot be read or is not sound leaves the one in use where it is; the screen says what is wrong. Judging
 * takes a while and was done when the build made the pack: a text already kept is not judged again.
 */
async function offer<Value>(
  { packs }: ReadyDatabase,
  kind: PackKind,
  text: string | null,
  judge: ValidatePack<Value>,
): Promise<void> {
  if (text === null || (await packs.holds(text))) return;
  await packs.adopt({ kind, text, origin: 'shipped', name: `${kind}.json` }, judge);
}

async function readSeed(name: PackKind): Promise<string | null> {
  const read = await bridge()
    .call('seeds.read', { name })
    .catch(() => null);
  return read?.ok ? read.text : null;
}
