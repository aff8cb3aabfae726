/**
 * How long nobody may try after wrong passphrases in a row: the first few are slips of the finger and cost nothing,
 * then the wait grows. Seconds; the last holds for every further one. A setting, not a law (等保 asks for a lock-out only).
 */
const FREE_TRIES = 4;
const WAITS = [30, 60, 120, 300, 600, 900] as const;

/** Seconds to wait after this many wrong tries in a row. */
export function waitAfter(wrongTries: number): number {
  if (wrongTries <= FREE_TRIES) return 0;
  return WAITS[Math.min(wrongTries - FREE_TRIES, WAITS.length) - 1] ?? 0;
}

/** How many more wrong tries cost nothing. */
export function freeTriesLeft(wrongTries: number): number {
  return Math.max(0, FREE_TRIES - wrongTries);
}
