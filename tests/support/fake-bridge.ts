import type { JournaledAct, SealedValue } from '../../domain/ledger/sealed.ts';
import type { Preferences } from '../../electron/contract/app-contract.ts';
import type { StoreName } from '../../electron/contract/journal-contract.ts';
import type { CountyPack } from '../../electron/contract/pack-contract.ts';
import { type ArgsOf, type Bridge, type ChannelName, contract, type ResultOf } from '../../electron/contract.ts';
import { packHash } from '../../renderer/store/packs/packs.ts';
import { createFakeJournal, type FakeJournal } from './fake-journal.ts';

type JournalFault = 'disk-full' | 'read-only' | 'not-open' | 'io' | 'lost-before' | 'lost-after';

/**
 * The main process in memory. Journals and drafts behave like the real ones, across any number of openings of a store
 * (a "restart"); printing and dialogs answer that there is nothing. Faults are set by hand.
 */
export type FakeBridge = Bridge & {
  readonly journal: (store: StoreName) => FakeJournal;
  readonly drafts: (store: StoreName) => Map<string, SealedValue>;
  /** Attached files and pages of trays, by `<shelf>/<name>`. */
  readonly files: (store: StoreName) => Map<string, SealedValue>;
  /** What storing a file, and reading a pack, answers instead, until it is null again. */
  readonly failFiles: (code: string | null) => void;
  /** What the next appends answer instead. `lost-…`: the channel breaks before or after the act was written. */
  readonly failAppends: (...faults: readonly JournalFault[]) => void;
  /** All other journal and draft channels break for as long as it holds. */
  readonly setDown: (isDown: boolean) => void;
  readonly calls: () => readonly ChannelName[];
  readonly seeds: Map<string, string>;
};

export function createFakeBridge(): FakeBridge {
  const journals = { desk: createFakeJournal('real'), practice: createFakeJournal('practice') };
  const drafts = { desk: new Map<string, SealedValue>(), practice: new Map<string, SealedValue>() };
  const files = { desk: new Map<string, SealedValue>(), practice: new Map<string, SealedValue>() };
  const packs = { desk: new Map<string, CountyPack>(), practice: new Map<string, CountyPack>() };
  let fileFault: string | null = null;
  const seeds = new Map<string, string>();
  const faults: JournalFault[] = [];
  const coming: JournaledAct[] = [];
  const calls: ChannelName[] = [];
  let isDown = false;
  const preferences: Preferences = {
    store: null,
    largeType: false,
    printer: '',
    pdfFolder: '',
    idleMinutes: 10,
    lastOperator: '',
    camera: { device: '', turn: 0, look: 'colour' },
  };

  const append = ({ store, act }: ArgsOf<'journal.append'>): ResultOf<'journal.append'> => {
    const fault = faults.shift();
    if (fault === 'lost-before') throw new Error('the channel broke');
    if (fault && fault !== 'lost-after') return { ok: false, code: fault, detail: 'fault set by the test' };
    const answer = journals[store].append(act);
    if (fault === 'lost-after') throw new Error('the channel broke');
    return { ok: true, ...answer };
  };

  const read = ({ store, from, limit }: ArgsOf<'journal.read'>): ResultOf<'journal.read'> => {
    const all = journals[store].acts();
    const start = from === null ? 0 : Number(from);
    const acts = all.slice(start, start + limit);
    const subjects = new Set(acts.flatMap((act) => act.entries.map(({ header }) => header.subject)));
    const keys = journals[store].keys().filter(({ subject }) => subjects.has(subject));
    const next = start + acts.length < all.length ? String(start + acts.length) : null;
    return { ok: true, acts: [...acts], keys, ledgers: [...journals[store].ledgers()], next, findings: [] };
  };

  const handlers: { readonly [Name in ChannelName]?: (args: never) => ResultOf<Name> } = {
    'journal.open': ({ store, acknowledged }: ArgsOf<'journal.open'>) => ({
      ok: true,
      ...journals[store].open(acknowledged),
    }),
    'journal.append': append,
    'journal.read': read,
    'journal.keepKeys': ({ store, keys }: ArgsOf<'journal.keepKeys'>) => ({
      ok: true,
      kept: journals[store].keepKeys(keys),
    }),
    'journal.holes': ({ store }: ArgsOf<'journal.holes'>) => ({ ok: true, ...journals[store].holes() }),
    'journal.giveBack': ({ store, info, after, acts, isLast }: ArgsOf<'journal.giveBack'>) => {
      coming.push(...structuredClone(acts));
      const ledger = isLast ? journals[store].giveBack(info, after, coming.splice(0)) : info;
      return ledger ? { ok: true, ledger } : { ok: false, code: 'does-not-fit', detail: '' };
    },
    'journal.verify': () => ({ ok: true, findings: [], next: null }),
    'journal.forget': ({ store, subjects }: ArgsOf<'journal.forget'>) => {
      journals[store].forget(subjects);
      return { ok: true };
    },
    'draft.save': ({ store, id, sealed }: ArgsOf<'draft.save'>) => {
      drafts[store].set(id, sealed);
      return { ok: true };
    },
    'draft.delete': ({ store, id }: ArgsOf<'draft.delete'>) => {
      drafts[store].delete(id);
      return { ok: true };
    },
    'draft.list': ({ store }: ArgsOf<'draft.list'>) => ({
      ok: true,
      drafts: [...drafts[store]].map(([id, sealed]) => ({ id, sealed })),
    }),
    'file.put': ({ store, shelf, name, sealed }: ArgsOf<'file.put'>) => {
      if (fileFault !== null) return { ok: false, code: fileFault, detail: 'fault set by the test' };
      if (!files[store].has(`${shelf}/${name}`)) files[store].set(`${shelf}/${name}`, sealed);
      return { ok: true };
    },
    'file.get': ({ store, shelf, name }: ArgsOf<'file.get'>) => {
      const sealed = files[store].get(`${shelf}/${name}`);
      return sealed ? { ok: true, sealed } : { ok: false, code: 'missing', detail: shelf };
    },
    'file.forget': ({ store, names }: ArgsOf<'file.forget'>) => {
      if (fileFault !== null) return { ok: false, code: fileFault, detail: 'fault set by the test' };
      for (const name of names) files[store].delete(`kept/${name}`);
      return { ok: true };
    },
    'tray.list': ({ store }: ArgsOf<'tray.list'>) => {
      const names = [...files[store].keys()].filter((key) => key.startsWith('tray/'));
      return { ok: true, names: names.map((key) => key.slice('tray/'.length)) };
    },
    'tray.remove': ({ store, names }: ArgsOf<'tray.remove'>) => {
      for (const name of names) files[store].delete(`tray/${name}`);
      return { ok: true };
    },
    'pack.keep': ({ store, pack }: ArgsOf<'pack.keep'>) => {
      if (fileFault !== null) return { ok: false, code: fileFault, detail: 'fault set by the test' };
      const hash = packHash(pack.text);
      packs[store].set(hash, pack);
      return { ok: true, hash };
    },
    'pack.list': ({ store }: ArgsOf<'pack.list'>) => ({ ok: true, hashes: [...packs[store].keys()] }),
    'pack.get': ({ store, hash }: ArgsOf<'pack.get'>) => {
      const pack = packs[store].get(hash);
      if (fileFault !== null || !pack) return { ok: false, code: fileFault ?? 'missing', detail: '' };
      return { ok: true, pack };
    },
    'app.setPreferences': (changes: ArgsOf<'app.setPreferences'>) => {
      Object.assign(preferences, changes);
      return { ok: true, preferences: { ...preferences } };
    },
    'app.copy': () => ({ ok: true, seconds: 60 }),
    'printing.printers': () => [],
    'seeds.read': ({ name }: ArgsOf<'seeds.read'>) => {
      const text = seeds.get(name);
      return text === undefined ? { ok: false, code: 'io', detail: name } : { ok: true, text };
    },
  };

  return {
    call: async (name, args) => {
      calls.push(name);
      await Promise.resolve();
      if (isDown && name !== 'journal.append') throw new Error('the channel broke');
      const handler = handlers[name] as ((args: unknown) => unknown) | undefined;
      if (!handler) throw new Error(`The fake bridge has no ${name}`);
      const { args: argsShape, result: resultShape } = contract[name];
      const result = handler(argsShape.parse(structuredClone(args)));
      return resultShape.parse(structuredClone(result)) as ResultOf<typeof name>;
    },
    onSecondStart: () => () => undefined,
    journal: (store) => journals[store],
    drafts: (store) => drafts[store],
    files: (store) => files[store],
    failFiles: (code) => {
      fileFault = code;
    },
    failAppends: (...added) => faults.push(...added),
    setDown: (down) => {
      isDown = down;
    },
    calls: () => calls,
    seeds,
  };
}
