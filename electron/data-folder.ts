import { join } from 'node:path';

/** A folder name that can be spelt on the telephone. */
const NAME = 'Yichuang';

/**
 * Where the data lies when nobody says otherwise. On Windows in the part of the profile that stays on this PC: what roams
 * is copied to a server when somebody logs off, gigabytes of pictures too, and an older copy may come back.
 * @param appData the system's place for data of programs, as Electron knows it
 * @param local `LOCALAPPDATA`
 */
export function usualDataFolder(platform: string, appData: string, local: string | undefined): string {
  return join(platform === 'win32' && local ? local : appData, NAME);
}
