import { expect, test } from 'vitest';
import type { Situation } from './situation.ts';
import { survive } from './survive.ts';

const situation = (name: string, obstacle: string, played: string[]): Situation => ({
  name,
  title: name,
  tries: { short: 1, long: 1 },
  play: async () => {
    played.push(name);
    return [{ saved: 1, missing: [], said: [], wrong: [] }];
  },
  obstacle: () => obstacle,
});

test('what cannot be played on this PC never passes as played, and is said with its reason', async () => {
  const played: string[] = [];
  const notes: string[] = [];
  const playing = {
    skip: (note: string): never => {
      notes.push(note);
      throw new Error('left out');
    },
  };
  await survive(playing, [situation('night', '', played)]);
  expect({ played, notes }).toEqual({ played: ['night'], notes: [] });
  const both = [situation('full-disk', 'no root', played), situation('night', '', played)];
  await expect(survive(playing, both)).rejects.toThrow('left out');
  expect(played).toEqual(['night', 'night']);
  expect(notes).toEqual(['not played: full-disk：no root']);
});
