import { z } from 'zod';

/** How far a clock may run ahead of this desk's own wall time before its reading is shown instead of absorbed. */
export const CLOCK_TOLERANCE_MS = 24 * 60 * 60 * 1000;

/** Hybrid clock: wall time in epoch ms, and a counter for entries of one instant. It only breaks ties; order is `seen`. */
export const hybridClock = z.object({ wall: z.int().nonnegative(), count: z.int().nonnegative() });
export type HybridClock = Readonly<z.infer<typeof hybridClock>>;

export function compareClocks(a: HybridClock, b: HybridClock): number {
  return a.wall - b.wall || a.count - b.count;
}

/**
 * The reading for a new entry: after everything known, unless what is known lies more than the tolerance ahead of
 * `now`. A clock set a year ahead therefore never carries this desk along.
 */
export function tick(known: HybridClock, now: number): HybridClock {
  if (known.wall > now + CLOCK_TOLERANCE_MS || known.wall < now) return { wall: now, count: 0 };
  return { wall: known.wall, count: known.count + 1 };
}
