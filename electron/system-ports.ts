import { randomBytes, randomInt, randomUUID } from 'node:crypto';

/** Time, chance and waiting of this PC, as the rooms are handed them. */
export const systemPorts = {
  now: Date.now,
  /** Milliseconds of a clock that never goes back. */
  monotonic: () => performance.now(),
  random: (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(length)),
  randomBelow: (below: number) => randomInt(below),
  newLedgerId: () => randomUUID(),
  /** Does the work later; gives what calls it off. */
  after: (milliseconds: number, work: () => unknown): (() => void) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
} as const;
