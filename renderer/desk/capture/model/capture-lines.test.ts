import { expect, test } from 'vitest';
import { type CaptureLine, firstLine, lineBeside, OTHER } from './capture-lines.ts';

const line = (id: string, files: number): CaptureLine => ({ id, name: id, files, pages: files, waiting: 0 });
const LINES = [line('id-card', 1), line('licence', 0), line('book', 0), line(OTHER, 0)];

test('CP12 the page begins at the material asked for, else where pages wait, else where the first picture is missing', () => {
  expect(firstLine(LINES, 'book')).toBe('book');
  expect(firstLine(LINES, 'gone')).toBe('licence');
  expect(firstLine(LINES, undefined)).toBe('licence');
  expect(firstLine([...LINES, { ...line('deed', 1), waiting: 2 }], undefined)).toBe('deed');
  expect(firstLine([line('id-card', 1)], undefined)).toBe('id-card');
  expect(firstLine([], undefined)).toBe(OTHER);
});

test('CP12 after a material comes the next of the checklist, and nothing after the last', () => {
  expect(lineBeside(LINES, 'id-card', 1)?.id).toBe('licence');
  expect(lineBeside(LINES, 'licence', -1)?.id).toBe('id-card');
  expect(lineBeside(LINES, OTHER, 1)).toBeNull();
  expect(lineBeside(LINES, 'id-card', -1)).toBeNull();
});
