import { join } from 'node:path';
import { type Preferences, preferences as schema } from './contract/app-contract.ts';
import type { Failure } from './contract/channel.ts';
import { diskFailure, errorCode } from './journal/failure.ts';
import type { Files } from './journal/files.ts';

export const DEFAULT_PREFERENCES: Preferences = {
  store: null,
  largeType: false,
  printer: '',
  pdfFolder: '',
  idleMinutes: 10,
  lastOperator: '',
  camera: { device: '', turn: 0, look: 'colour' },
};

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
  return {
    current: () => current,
    problem: read.problem,
    change: async (change) => {
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      const changed = schema.parse({ ...current, ...Object.fromEntries(given) });
      try {
        await files.replace(path, Buffer.from(`${JSON.stringify(changed, null, 2)}\n`, 'utf8'));
      } catch (problem) {
        return diskFailure(problem);
      }
      current = changed;
      return { ok: true, preferences: changed };
    },
  };
}

async function readPreferences(
  files: Files,
  dataFolder: string,
  path: string,
): Promise<{ preferences: Preferences; problem: PreferencesProblem }> {
  try {
    await files.makeFolder(dataFolder);
    if (!(await files.list(dataFolder)).includes('preferences.json'))
      return { preferences: DEFAULT_PREFERENCES, problem: '' };
    return judge(Buffer.from(await files.read(path)).toString('utf8'));
  } catch (problem) {
    return { preferences: DEFAULT_PREFERENCES, problem: errorCode(problem) };
  }
}

/** A member that is absent (an older version wrote the file) gets its default; one that is wrong spoils the file. */
function judge(text: string): { preferences: Preferences; problem: PreferencesProblem } {
  try {
    const given: unknown = JSON.parse(text);
    const parsed = schema.safeParse(
      given !== null && typeof given === 'object' ? { ...DEFAULT_PREFERENCES, ...given } : given,
    );
    if (parsed.success) return { preferences: parsed.data, problem: '' };
  } catch {
    // Not even JSON.
  }
  return { preferences: DEFAULT_PREFERENCES, problem: 'damaged' };
}
