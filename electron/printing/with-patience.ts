/** It was waited for long enough; what was asked for may still come, and nobody hears of it any more. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

/** The work's own end, or `TooLong`. Milliseconds. */
export function withPatience<T>(patience: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLong()), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
