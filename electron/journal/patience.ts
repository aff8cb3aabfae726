/**
 * How long is waited for a file that another program holds, piece by piece: on Windows a virus scanner, the indexer or a
 * synchronising folder opens what was just written, and until it lets go nobody may rename or remove it. Milliseconds.
 */
const PAUSES: readonly number[] = [10, 20, 50, 100, 200, 400, 800, 1_500];

/** What Windows says of a file in another program's hands; for a file that is really write-protected it says the same. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);

type Wait = (milliseconds: number) => Promise<void>;

const wait: Wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * The same work, tried again while the file is held. On other systems these codes mean what they say, and it is done once.
 */
export function patiently<Args extends readonly unknown[]>(
  work: (...args: Args) => Promise<void>,
  isWindows = process.platform === 'win32',
  pause: Wait = wait,
): (...args: Args) => Promise<void> {
  if (!isWindows) return work;
  return async (...args) => {
    for (const milliseconds of PAUSES) {
      try {
        return await work(...args);
      } catch (problem) {
        if (!HELD.has(codeOf(problem))) throw problem;
        await pause(milliseconds);
      }
    }
    return await work(...args);
  };
}

function codeOf(problem: unknown): string {
  return problem instanceof Error && 'code' in problem ? String(problem.code) : '';
}
