import { join } from 'node:path';
import { DEFAULT_PREFERENCES, type Preferences, preferences as schema } from './contract/app-contract.ts';
import type { Failure } from './contract/channel.ts';
import { createTurn } from './in-turn.ts';
import { diskFailure, errorCode } from './journal/failure.ts';
import type { Files } from './journal/files.ts';

/** '' all is well · `damaged` the file could not be understood, the defaults hold · else the disk's code. */
export type PreferencesProblem = string;

/** Members that are absent stay as they are. */
export type Change = { readonly [Name in keyof Preferences]?: Preferences[Name] | undefined };

export type PreferencesFile = {
  readonly current: () => Preferences;
  readonly problem: PreferencesProblem;
  readonly change: (change: Change) => Promise<{ ok: true; preferences: Preferences } | Failure>;
};

/** Reads `preferences.json` of the data folder; it is written whole and never half. */
export async function openPreferences(files: Files, dataFolder: string): Promise<PreferencesFile> {
  const path = join(dataFolder, 'preferences.json');
  const read = await readPreferences(files, dataFolder, path);
  let current = read.preferences;
  const write: PreferencesFile['change'] = async (change) => {
    const given = Object.entries(change).filter(([, value]) => value !== undefined);
    const changed = schema.parse({ ...current, ...Object.fromEntries(given) });
    try {
      await files.replace(path, Buffer.from(`${JSON.stringify(changed, null, 2)}\n`, 'utf8'));
    } catch (problem) {
      return diskFailure(problem);
    }
    current = changed;
    return { ok: true, preferences: changed };
  };
  // Of two changes at once the later must stand in the file, with what the earlier changed.
  const inTurn = createTurn();
  return { current: () => current, problem: read.problem, change: (change) => inTurn(() => write(change)) };
}

type Read = { readonly preferences: Preferences; readonly problem: PreferencesProblem };

async function readPreferences(files: Files, dataFolder: string, path: string): Promise<Read> {
  try {
    await files.makeFolder(dataFolder);
    const names = await files.list(dataFolder);
    const read = names.includes('preferences.json') ? await tryToRead(files, path) : '';
    if (typeof read !== 'string') return { preferences: read, problem: '' };
    const store = (await hasRecord(files, dataFolder)) ? 'desk' : null;
    return { preferences: { ...DEFAULT_PREFERENCES, store }, problem: read };
  } catch (problem) {
    return { preferences: DEFAULT_PREFERENCES, problem: errorCode(problem) };
  }
}

/** What the file says, or why it could not be read. */
async function tryToRead(files: Files, path: string): Promise<Preferences | PreferencesProblem> {
  try {
    return judge(Buffer.from(await files.read(path)).toString('utf8')) ?? 'damaged';
  } catch (problem) {
    return errorCode(problem);
  }
}

/** Whoever has worked here is not asked for a first set-up because a small file was lost. */
async function hasRecord(files: Files, dataFolder: string): Promise<boolean> {
  const names: readonly string[] = await files.list(join(dataFolder, 'desk')).catch(() => []);
  return names.includes('vault.json') || names.includes('journal');
}

/** A member that is absent (an older version wrote the file) gets its default; one that is wrong spoils the file. */
function judge(text: string): Preferences | undefined {
  try {
    const given: unknown = JSON.parse(text);
    const whole = given !== null && typeof given === 'object' ? { ...DEFAULT_PREFERENCES, ...given } : given;
    return schema.safeParse(whole).data;
  } catch {
    return undefined;
  }
}
