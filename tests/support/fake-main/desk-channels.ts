import { DEFAULT_PREFERENCES, type Preferences } from '../../../electron/contract/app-contract.ts';
import type { FakeHandlers } from './fake-handlers.ts';

type DeskChannels = {
  readonly handlers: FakeHandlers<'app' | 'printing' | 'seeds'>;
  /** Texts of the seeds, by name. */
  readonly seeds: Map<string, string>;
};

/** What belongs to the PC: preferences, the clipboard, no printer, and the seeds that a test lays there. */
export function deskChannels(): DeskChannels {
  const seeds = new Map<string, string>();
  const preferences: Preferences = { ...DEFAULT_PREFERENCES };
  const handlers: FakeHandlers<'app' | 'printing' | 'seeds'> = {
    'app.setPreferences': (changes) => {
      Object.assign(preferences, changes);
      return { ok: true, preferences };
    },
    'app.copy': () => ({ ok: true, seconds: 60 }),
    'printing.printers': () => [],
    'seeds.read': ({ name }) => {
      const text = seeds.get(name);
      return text === undefined ? { ok: false, code: 'io', detail: name } : { ok: true, text };
    },
  };
  return { handlers, seeds };
}
