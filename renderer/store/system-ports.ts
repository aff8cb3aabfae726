import { timeOrderedId } from './ids.ts';
import type { Ports } from './parts.ts';

/** Random bytes fetched from the system at once; an act needs some forty pieces of them. */
const RANDOM_POOL = 4_096;

/** The time, chance and waiting of this PC. `now`: only the preparation of the practice record lives in other days. */
export function systemPorts(now: () => number = Date.now): Ports {
  const random = pooledRandom();
  return {
    now,
    newId: () => timeOrderedId(now(), random),
    random,
    after: (ms, work) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  };
}

function pooledRandom(): Ports['random'] {
  const pool = new Uint8Array(RANDOM_POOL);
  let used = RANDOM_POOL;
  return (length) => {
    if (length > RANDOM_POOL) return crypto.getRandomValues(new Uint8Array(length));
    if (used + length > RANDOM_POOL) {
      crypto.getRandomValues(pool);
      used = 0;
    }
    const bytes = pool.slice(used, used + length);
    pool.fill(0, used, used + length);
    used += length;
    return bytes;
  };
}
