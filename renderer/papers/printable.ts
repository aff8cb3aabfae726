import { wordsForPictures } from '../../domain/identity/pictures.ts';
import type { PaperContent } from '../../domain/papers/paper-content.ts';
import { SHEET } from '../../domain/text/paper-sheet.ts';

/** The paper as it can be printed: no printer of a hall has pictures, a word says where one was typed. */
export function printable(content: PaperContent): PaperContent {
  return mapTexts(content, (text) => wordsForPictures(text, SHEET.picture));
}

function mapTexts<Value>(value: Value, map: (text: string) => string): Value {
  if (typeof value === 'string') return map(value) as Value;
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, map)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, map)])) as Value;
}
