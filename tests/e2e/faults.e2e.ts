import { afterAll, beforeAll, test } from 'vitest';
import { type PreparedDesk, prepareDesk } from '../faults/prepared-desk.ts';
import { backupKilled } from '../faults/situations/backup-killed.ts';
import { oneAfterTheOther } from '../faults/situations/both-damaged.ts';
import { databaseDeleted } from '../faults/situations/database-lost.ts';
import { diskFull } from '../faults/situations/disk-full.ts';
import { journalTorn, keysDeleted } from '../faults/situations/journal-damaged.ts';
import { readOnlyAtStart } from '../faults/situations/read-only.ts';
import { startedTwice } from '../faults/situations/second-start.ts';
import { survive } from '../faults/survive.ts';

/** The short form of `npm run faults`, of what befalls a desk after a morning's work: each cheap situation once or twice. */
let desk: PreparedDesk;
beforeAll(async () => {
  desk = await prepareDesk();
});
afterAll(() => desk?.remove());

test('X21 a deleted database is there again, from the journal', (playing) => survive(playing, [databaseDeleted], desk));

test('X22 a damaged journal is said, and everything is there', (playing) =>
  survive(playing, [journalTorn, keysDeleted], desk));

test('X30 the journal is damaged, a start later the database is gone: everything is there', (playing) =>
  survive(playing, [oneAfterTheOther], desk));

test('X23 B41 a kill in the middle of a backup leaves nothing that calls itself one, and the next backup is good', (playing) =>
  survive(playing, [backupKilled], desk));

test('X24 on a full disk acts are refused in words and taken once there is room', (playing) =>
  survive(playing, [diskFull], desk));

test('X25 a data folder that cannot be written says so instead of going without a word', (playing) =>
  survive(playing, [readOnlyAtStart], desk));

test('X8 X27 started twice it says why, and the first one works on', (playing) =>
  survive(playing, [startedTwice], desk));
