/**
 * Tells a scanner from fingers. A keyboard wedge types the digits of a code within milliseconds of each other and ends
 * with Enter; nobody types twenty digits at that pace, and a key held down repeats itself, which a scanner never does.
 */

/** Our shortest code has 29 digits; official ones that people scan begin at 20. */
export const SHORTEST_CODE = 20;

/** Over the whole burst, ms a digit. */
export const MEAN_GAP = 50;

/** Between two digits of a burst that is under way, ms: a PC that stutters may hold one of them back, not all. */
export const LONGEST_GAP = 150;

/** So many digits at a scanner's pace, and a burst is under way. */
const UNDER_WAY = 6;

export type ScanKey = {
  readonly key: string;
  /** ms, from any beginning. */
  readonly at: number;
  /** Held down and repeating. */
  readonly repeat: boolean;
  /** With Ctrl, Alt or the system key, or while an input method composes: never a scanner's. */
  readonly foreign: boolean;
};

/** The digits that came so far at a scanner's pace. */
export type Burst = { readonly digits: string; readonly firstAt: number; readonly lastAt: number };

export const NO_BURST: Burst = { digits: '', firstAt: 0, lastAt: 0 };

export type Reading = {
  readonly burst: Burst;
  /** A whole code came in with this key. */
  readonly scanned: string | null;
};

export function readKey(burst: Burst, press: ScanKey): Reading {
  if (press.foreign || press.repeat) return { burst: NO_BURST, scanned: null };
  if (press.key === 'Enter') return { burst: NO_BURST, scanned: isScan(burst, press.at) ? burst.digits : null };
  if (!/^\d$/.test(press.key)) return { burst: NO_BURST, scanned: null };
  const follows = burst.digits !== '' && isNear(burst, press.at);
  const { digits, firstAt } = follows ? burst : { digits: '', firstAt: press.at };
  return { burst: { digits: digits + press.key, firstAt, lastAt: press.at }, scanned: null };
}

function isScan(burst: Burst, at: number): boolean {
  const { digits, firstAt } = burst;
  return digits.length >= SHORTEST_CODE && isNear(burst, at) && at - firstAt <= digits.length * MEAN_GAP;
}

function isNear(burst: Burst, at: number): boolean {
  return at >= burst.lastAt && at - burst.lastAt <= patience(burst);
}

/** How long after the last digit the next may still belong to the burst, ms. */
export function patience({ digits }: Burst): number {
  return digits.length < UNDER_WAY ? MEAN_GAP : LONGEST_GAP;
}
