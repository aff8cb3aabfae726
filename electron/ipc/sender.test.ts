import type { IpcMainInvokeEvent } from 'electron';
import { expect, test } from 'vitest';
import { START_PAGE } from '../window/address.ts';
import { isTrusted } from './sender.ts';

type Frame = { readonly url: string; readonly parent: object | null };

/** A call as Electron tells of it; `main` is the main frame of the window that called. */
function callFrom(frame: Frame | null, { id = 1, main = frame }: { id?: number; main?: Frame | null } = {}) {
  return { senderFrame: frame, sender: { id, mainFrame: main } } as unknown as IpcMainInvokeEvent;
}

const isOurs = (id: number) => id === 1;
const page = { url: START_PAGE, parent: null };

test('E6 the main frame of our window with our page may call', () => {
  expect(isTrusted(callFrom(page), isOurs)).toBe(true);
  expect(isTrusted(callFrom({ ...page, url: `${START_PAGE}#x` }), isOurs)).toBe(true);
});

test('E6 another window, a frame within the page, and a frame that is gone may not', () => {
  expect(isTrusted(callFrom(page, { id: 2 }), isOurs)).toBe(false);
  expect(isTrusted(callFrom({ url: START_PAGE, parent: page }, { main: page }), isOurs)).toBe(false);
  expect(isTrusted(callFrom({ ...page }, { main: page }), isOurs)).toBe(false);
  expect(isTrusted(callFrom(null), isOurs)).toBe(false);
});

test('E6 a page that is not ours may not, however alike its address looks', () => {
  for (const url of [
    '',
    'about:blank',
    'https://yichuang/index.html',
    'app://paper/index.html',
    'app://yichuang.example/index.html',
    'app://yichuang@example/index.html',
    'file:///app/yichuang/index.html',
    'data:text/html,app://yichuang/',
  ])
    expect(isTrusted(callFrom({ url, parent: null }), isOurs), url).toBe(false);
});
