import { existsSync } from 'node:fs';
import { STORE_TEXT } from '../../../renderer/store/text/store-text.ts';
import { lookAgain } from '../look-again.ts';
import type { PreparedDesk } from '../prepared-desk.ts';
import { mustSay, type Sight, togetherOf } from '../sight.ts';
import { onCopies, type Situation } from '../situation.ts';

/** Where Debian keeps libfaketime, which gives a program another clock without touching that of the PC. */
const LIBRARY = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';

/** Days by which the clock is off, one start after the other. */
const SWINGS = [-3, 10, 0] as const;
const FIRST_SERIAL = 380;

export const clockMoved: Situation = {
  name: 'clock-moved',
  title: '电脑时钟被拨慢 3 天、又拨快 10 天、再拨回',
  tries: { short: 0, long: 10 },
  obstacle: () => (existsSync(LIBRARY) ? '' : '没有 libfaketime'),
  play: (desk, tries) => onCopies(desk, tries, (folder) => swing(desk, folder)),
};

/** Where the clock says less than the last entry, the screen must say so before a date is printed by it. */
async function swing(desk: PreparedDesk, folder: string): Promise<Sight> {
  const sights: Sight[] = [];
  for (const [at, days] of SWINGS.entries()) {
    const sight = await lookAgain(folder, desk.promised, { environment: clockOffBy(days), serial: FIRST_SERIAL + at });
    sights.push(days > 0 ? sight : mustSay(sight, STORE_TEXT.findings['clock-behind']));
  }
  return togetherOf(sights);
}

function clockOffBy(days: number): Readonly<Record<string, string>> {
  if (days === 0) return {};
  const fake = { FAKETIME: `${days > 0 ? '+' : ''}${days}d`, FAKETIME_DONT_FAKE_MONOTONIC: '1' };
  // Without the last one Chromium waits for ever on a clock of its own.
  return { LD_PRELOAD: LIBRARY, ...fake, FAKETIME_FORCE_MONOTONIC_FIX: '0' };
}
