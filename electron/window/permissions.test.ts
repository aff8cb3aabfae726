import { expect, test } from 'vitest';
import { START_PAGE } from './address.ts';
import { type Asking, isGiven } from './permissions.ts';

const CAMERA: Asking = { permission: 'media', url: `${START_PAGE}#x`, isMainFrame: true, media: ['video'] };

test('CP10 our own page is given the picture of a camera', () => {
  expect(isGiven(CAMERA)).toBe(true);
});

test('CP10 sound, screens, other pages, frames and askings that do not say what for are refused', () => {
  const refused: readonly Partial<Asking>[] = [
    { media: ['audio'] },
    { media: ['video', 'audio'] },
    { media: [] },
    { url: 'https://example.com/index.html' },
    { url: 'app://paper/index.html' },
    { url: 'app://yichuang/other.html' },
    { url: '' },
    { isMainFrame: false },
    { permission: 'clipboard-sanitized-write' },
    { permission: 'display-capture' },
    { permission: 'geolocation' },
    { permission: 'notifications' },
  ];
  expect(refused.filter((other) => isGiven({ ...CAMERA, ...other }))).toEqual([]);
});
