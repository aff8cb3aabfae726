import type { Chance } from '../bench/page/random.ts';
import { orStuck } from './or-stuck.ts';
import type { PreparedDesk } from './prepared-desk.ts';
import type { Sight } from './sight.ts';

/** Something that befalls a desk, and what is seen afterwards. */
export type Situation = {
  /** What is asked for on the command line, in words joined by hyphens. */
  readonly name: string;
  /** What befell the desk, in the table. */
  readonly title: string;
  /** How often it is tried in `npm test` (0: only in the long form) and in `npm run faults`. */
  readonly tries: { readonly short: number; readonly long: number };
  /** `chance` says when and where it strikes: the same seed plays the same night. */
  readonly play: (desk: PreparedDesk, tries: number, chance: Chance) => Promise<readonly Sight[]>;
  /** It makes a desk of its own and does not look at the prepared one. */
  readonly hasOwnDesk?: boolean;
  /** Why it cannot be played on this PC; '' where it can. */
  readonly obstacle?: () => string;
};

/** So many tries, each on a copy of the desk that is gone afterwards. */
export async function onCopies(
  desk: PreparedDesk,
  tries: number,
  play: (folder: string, at: number) => Promise<Sight>,
): Promise<readonly Sight[]> {
  const sights: Sight[] = [];
  for (let at = 0; at < tries; at += 1) {
    const copy = await desk.copy();
    try {
      sights.push(await orStuck(() => play(copy.folder, at)));
    } finally {
      await copy.remove();
    }
  }
  return sights;
}
