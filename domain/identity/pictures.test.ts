import { expect, test } from 'vitest';
import { hasPicture, wordsForPictures } from './pictures.ts';

test('I14 a picture is told from signs that print, and a word can stand for it', () => {
  for (const text of ['很好👍', '一家👨‍👩‍👧来办', '🇨🇳', '🏳️‍🌈', '👋🏽', '1️⃣', '❤️']) expect(hasPicture(text)).toBe(true);
  for (const text of ['№3 ☎ ①', '田𬭚㛃𠮷', '（盖章）', '※□√']) expect(hasPicture(text)).toBe(false);
  expect(wordsForPictures('一家👨‍👩‍👧来办👋🏽，急', '〔图〕')).toBe('一家〔图〕来办〔图〕，急');
  expect(wordsForPictures('🏳️‍🌈❤️1️⃣', '〔图〕')).toBe('〔图〕1');
  expect(wordsForPictures('田𬭚㛃𠮷 ☎', '〔图〕')).toBe('田𬭚㛃𠮷 ☎');
});
