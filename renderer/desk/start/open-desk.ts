import type { StoreName } from '../../../electron/contract/journal-contract.ts';
import { timeOrderedId } from '../../store/ids.ts';
import { openStore } from '../../store/open-store.ts';
import { validateCalendar } from '../../store/packs/validate-calendar.ts';
import type { Ports } from '../../store/parts.ts';
import type { Store } from '../../store/store.ts';
import { bridge } from '../shell/bridge.ts';
import { judgeCatalogue } from '../shell/read-catalogue.ts';

export type DeskOpening =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly code: string; readonly text: string };

function portsOf(now: () => number): Ports {
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const after = (ms: number, work: () => void) => {
    const timer = window.setTimeout(work, ms);
    return () => window.clearTimeout(timer);
  };
  return { now, random, after, newId: () => timeOrderedId(now(), random) };
}

type Watch = (done: number, of: number) => void;

/** Whose record is opened: the practice one by anybody, the desk's by who has its key. */
export type Entrance =
  | { readonly store: Extract<StoreName, 'practice'> }
  | { readonly store: Extract<StoreName, 'desk'>; readonly key: Uint8Array; readonly operator: string };

/**
 * Opens the record of one of the two desks, offers it the packs that came with the program, and signs somebody in.
 * `now`: only the preparation of the practice record lives in other days.
 */
export async function openDesk(entrance: Entrance, onProgress: Watch, now?: () => number): Promise<DeskOpening> {
  const opened = await openStore({
    bridge: bridge(),
    store: entrance.store,
    key: entrance.store === 'desk' ? entrance.key : null,
    onProgress: ({ entries, of }) => onProgress(entries, of),
    ...(now ? { ports: portsOf(now) } : {}),
  });
  if (!opened.ok) return opened;
  const { store } = opened;
  await offerShippedPacks(store);
  const operator = entrance.store === 'desk' ? entrance.operator : store.status().station?.operators[0]?.no;
  if (operator !== undefined) store.signIn(operator);
  return { ok: true, store };
}

/** A pack that cannot be read or is not sound leaves the one in use where it is; the screen says what is wrong. */
async function offerShippedPacks(store: Store): Promise<void> {
  const [calendar, catalogue] = await Promise.all([readSeed('calendar'), readSeed('catalogue')]);
  if (calendar !== null) {
    await store.packs.adopt(
      { kind: 'calendar', text: calendar, origin: 'shipped', name: 'calendar.json' },
      validateCalendar,
    );
  }
  if (catalogue === null) return;
  const shipped = { kind: 'catalogue', text: catalogue, origin: 'shipped', name: 'catalogue.json' } as const;
  // Judging takes a while and was done when the build made the pack: a text already kept is not judged again.
  if (!(await store.packs.holds(catalogue))) await store.packs.adopt(shipped, judgeCatalogue);
}

async function readSeed(name: 'catalogue' | 'calendar'): Promise<string | null> {
  const read = await bridge()
    .call('seeds.read', { name })
    .catch(() => null);
  return read?.ok ? read.text : null;
}
