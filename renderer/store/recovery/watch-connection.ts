import type { Parts } from '../parts.ts';

/** Notes that the connection to the database was cut, by another version of the desk or by the browser, and calls back. */
export function watchConnection({ db, memory, shelf }: Parts, databaseFailed: () => void): void {
  const gone = () => {
    // Said again of each attempt to open it that fails: every list on the screen would ask anew each time.
    if (memory.databaseGone) return;
    memory.databaseGone = true;
    databaseFailed();
    shelf.touch();
  };
  db.on('versionchange', gone);
  db.on('close', gone);
}
