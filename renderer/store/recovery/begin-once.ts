import type { Parts } from '../parts.ts';
import type { Queue } from '../writing/queue.ts';

/**
 * The first screen has this long before the journal is opened: with 100,000 cases that keeps the main process busy for
 * a second, and everything the window asks of it would wait. An act does not wait for this pause. Milliseconds.
 */
const AFTER_FIRST_SCREEN = 2_000;

export type Beginning = {
  /** Does not wait for the pause. */
  readonly now: () => Promise<void>;
  readonly done: Promise<void>;
  readonly dispose: () => void;
};

/** Begins the store's work once: soon after the first screen, or with the first act. */
export function beginOnce({ ports, shelf }: Parts, queue: Queue, begin: () => Promise<void>): Beginning {
  let begun: Promise<void> | null = null;
  const { promise: done, resolve } = Promise.withResolvers<void>();
  const now = () => {
    begun ??= queue.run(async () => {
      await begin();
      shelf.touch();
      resolve();
    });
    return begun;
  };
  const callOff = ports.after(AFTER_FIRST_SCREEN, () => void now());
  return { now, done, dispose: callOff };
}
