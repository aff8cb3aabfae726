import { errorCode } from './failure.ts';

/** What the disk says of a sector that died. Of anything else (a scanner holds the file) another try may give it. */
const DEAD = 'EIO';

/**
 * Undefined where what is asked for lies on a sector that died: it is lost like that of a file that was deleted, and all other
 * files are there.
 * @throws any other error of the disk
 */
export async function orDead<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (problem) {
    if (errorCode(problem) === DEAD) return undefined;
    throw problem;
  }
}
