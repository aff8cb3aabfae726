import type { SealedValue } from '../../../domain/ledger/sealed.ts';
import type { StoreName } from '../../../electron/contract/journal-contract.ts';
import type { CountyPack } from '../../../electron/contract/pack-contract.ts';
import { packHash } from '../../../renderer/store/packs/packs.ts';
import { type FakeHandlers, perStore } from './fake-handlers.ts';

type FileChannels = {
  readonly handlers: FakeHandlers<'file' | 'tray' | 'pack'>;
  /** Attached files and pages of trays, by `<shelf>/<name>`. */
  readonly files: (store: StoreName) => Map<string, SealedValue>;
  /** What storing a file, and reading a pack, answers instead, until it is null again. */
  readonly failFiles: (code: string | null) => void;
};

/** The folders of each store in memory: what is attached, what waits in trays, the county's packs. */
export function fileChannels(): FileChannels {
  const files = perStore(() => new Map<string, SealedValue>());
  const packs = perStore(() => new Map<string, CountyPack>());
  let fault: string | null = null;
  const failed = (code: string) => ({ ok: false as const, code, detail: 'fault set by the test' });
  const handlers: FakeHandlers<'file' | 'tray' | 'pack'> = {
    'file.put': ({ store, shelf, name, sealed }) => {
      if (fault !== null) return failed(fault);
      if (!files[store].has(`${shelf}/${name}`)) files[store].set(`${shelf}/${name}`, sealed);
      return { ok: true };
    },
    'file.get': ({ store, shelf, name }) => {
      const sealed = files[store].get(`${shelf}/${name}`);
      return sealed ? { ok: true, sealed } : { ok: false, code: 'missing', detail: shelf };
    },
    'file.forget': ({ store, names }) => {
      if (fault !== null) return failed(fault);
      for (const name of names) files[store].delete(`kept/${name}`);
      return { ok: true };
    },
    'tray.list': ({ store }) => {
      const names = [...files[store].keys()].filter((key) => key.startsWith('tray/'));
      return { ok: true, names: names.map((key) => key.slice('tray/'.length)) };
    },
    'tray.remove': ({ store, names }) => {
      for (const name of names) files[store].delete(`tray/${name}`);
      return { ok: true };
    },
    'pack.keep': ({ store, pack }) => {
      if (fault !== null) return failed(fault);
      const hash = packHash(pack.text);
      packs[store].set(hash, pack);
      return { ok: true, hash };
    },
    'pack.list': ({ store }) => ({ ok: true, hashes: [...packs[store].keys()] }),
    'pack.get': ({ store, hash }) => {
      const pack = packs[store].get(hash);
      return fault === null && pack ? { ok: true, pack } : { ok: false, code: fault ?? 'missing', detail: '' };
    },
  };
  return {
    handlers,
    files: (store) => files[store],
    failFiles: (code) => {
      fault = code;
    },
  };
}
