import { expect, test } from 'vitest';
import { noteAdded } from './kinds/record.ts';
import { isSameContent, readContentOnce } from './read-content-once.ts';

const note = (data: { text: string }, v: number = noteAdded.v) => ({ kind: noteAdded.kind, v, data });

test('a content read before is read the same, also in its canonical form, and as another kind it is read anew', () => {
  const given = { text: '家属来电' };
  const kept = { text: '家属来电' };
  const read = readContentOnce(note(given));
  isSameContent(given, kept);
  expect(read).toEqual(given);
  expect(readContentOnce(note(kept))).toBe(read);
  expect(readContentOnce({ ...note(given), kind: 'case.opened' })).toBeNull();
  expect(readContentOnce(note(given, 99))).toBeNull();
  expect(readContentOnce(note(given))).toEqual(given);
});
