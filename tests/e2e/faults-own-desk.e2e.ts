import { test } from 'vitest';
import { chromiumDamaged } from '../faults/situations/chromium-store.ts';
import { kills } from '../faults/situations/kills.ts';
import { survive } from '../faults/survive.ts';

/** The short form of `npm run faults`, of what makes a desk of its own; a file by itself, so that it runs beside the other. */
test('T5 X20 killed at random moments of a day, every start finds all that the screen had called saved', (playing) =>
  survive(playing, [kills]));

test('X28 the store stands a damaged database in the newest Chromium here', (playing) =>
  survive(playing, [chromiumDamaged]));
