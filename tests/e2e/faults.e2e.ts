import { afterAll, beforeAll, expect, test } from 'vitest';
import { createChance } from '../bench/page/random.ts';
import { type PreparedDesk, prepareDesk } from '../faults/prepared-desk.ts';
import { outcomeOf } from '../faults/sight.ts';
import type { Situation } from '../faults/situation.ts';
import { backupKilled } from '../faults/situations/backup-killed.ts';
import { chromiumDamaged } from '../faults/situations/chromium-store.ts';
import { databaseDeleted } from '../faults/situations/database-lost.ts';
import { diskFull } from '../faults/situations/disk-full.ts';
import { journalTorn, keysDeleted } from '../faults/situations/journal-damaged.ts';
import { kills } from '../faults/situations/kills.ts';
import { readOnlyAtStart } from '../faults/situations/read-only.ts';
import { startedTwice } from '../faults/situations/second-start.ts';
import { SEED } from '../faults/situations.ts';

/** The short form of `npm run faults`: each cheap situation once or twice. */
let desk: PreparedDesk;
beforeAll(async () => {
  desk = await prepareDesk();
});
afterAll(() => desk?.remove());

/** Where a situation cannot be played (no root, no libfaketime) the long form says so; here there is nothing to see. */
async function survives(...situations: readonly Situation[]): Promise<void> {
  for (const { name, play, tries, obstacle } of situations) {
    if (obstacle?.()) continue;
    const { lost, wrong, tries: done } = outcomeOf(await play(desk, tries.short, createChance(SEED)));
    expect({ name, lost, wrong }).toEqual({ name, lost: [], wrong: [] });
    expect(done).toBeGreaterThan(0);
  }
}

test('T5 X20 killed at random moments of a day, every start finds all that the screen had called saved', () =>
  survives(kills));

test('X21 a deleted database is there again, from the journal', () => survives(databaseDeleted));

test('X22 a damaged journal is said, and everything is there', () => survives(journalTorn, keysDeleted));

test('X23 B41 a kill in the middle of a backup leaves nothing that calls itself one, and the next backup is good', () =>
  survives(backupKilled));

test('X24 on a full disk acts are refused in words and taken once there is room', () => survives(diskFull));

test('X25 a data folder that cannot be written says so instead of going without a word', () =>
  survives(readOnlyAtStart));

test('X8 X27 started twice it says why, and the first one works on', () => survives(startedTwice));

test('X28 the store stands a damaged database in the newest Chromium here', () => survives(chromiumDamaged));
