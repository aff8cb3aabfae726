import { expect, test } from 'vitest';
import { isSame } from '../../typing/is-same.ts';
import { changesTo, clashesOf, heldAgainst, laidOver, leftAfter, NO_CHANGES, yieldedTo } from './typed-over.ts';

const saved = { name: '综合窗口3号', phone: '0743-5220000', rows: [{ no: '0301' }] };
const typed = { ...saved, name: '综合窗口5号', rows: [{ no: '0301' }, { no: '0302' }] };
const changes = changesTo(typed, saved, NO_CHANGES);

test('Y14 what is typed lies over what is saved, and a field nobody touched follows it', () => {
  expect(laidOver(changes, saved)).toEqual(typed);
  expect(laidOver(changes, { ...saved, phone: '0743-5220001' })).toEqual({ ...typed, phone: '0743-5220001' });
  expect(clashesOf(changes, { ...saved, phone: '0743-5220001' })).toEqual([]);
});

test('Y14 a field typed back to what is saved is no change any more', () => {
  expect(isSame(changesTo(saved, saved, changes), NO_CHANGES)).toBe(true);
});

test('Y14 a field saved meanwhile as something else clashes, and stays so while it goes on being typed', () => {
  const newer = { ...saved, name: '综合窗口4号' };
  expect(clashesOf(changes, newer)).toEqual(['name']);
  expect(clashesOf(changesTo({ ...typed, name: '综合窗口55号' }, newer, changes), newer)).toEqual(['name']);
  expect(clashesOf(changes, { ...saved, name: '综合窗口5号' })).toEqual([]);
});

test('Y14 where it clashes one of the two is chosen, and what clashes with nothing stays as typed', () => {
  const newer = { ...saved, name: '综合窗口4号' };
  const held = heldAgainst(changes, newer);
  expect([laidOver(held, newer).name, clashesOf(held, newer)]).toEqual(['综合窗口5号', []]);
  const yielded = yieldedTo(changes, newer);
  expect(laidOver(yielded, newer)).toEqual({ ...typed, name: '综合窗口4号' });
});

test('Y14 what goes on being typed while the rest is saved is still typed after it, over what was saved', () => {
  const later = changesTo({ ...typed, phone: '0743-5229999' }, saved, changes);
  const left = leftAfter(later, typed, typed);
  expect(laidOver(left, typed)).toEqual({ ...typed, phone: '0743-5229999' });
  expect(clashesOf(left, typed)).toEqual([]);
  expect(isSame(leftAfter(changes, typed, typed), NO_CHANGES)).toBe(true);
});
