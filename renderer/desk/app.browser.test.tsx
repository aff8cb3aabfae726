import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Preferences } from '../../electron/contract/app-contract.ts';
import { UiProvider } from '../ui/theme/ui-provider.tsx';
import { App } from './app.tsx';
import { Waiting } from './start/waiting.tsx';
import { START_TEXT } from './text/start.ts';

const PREFERENCES: Preferences = {
  store: null,
  largeType: false,
  printer: '',
  pdfFolder: '',
  idleMinutes: 10,
  lastOperator: '',
  camera: { device: '', turn: 0, look: 'colour' },
};
const INFO = { version: '0', electron: '0', preferences: PREFERENCES, preferencesProblem: '', dataFolder: '' };

const place = document.createElement('div');
let root: Root;

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

/** A main process that answers when it is told to. */
function heldBack() {
  const answered = Promise.withResolvers<typeof INFO>();
  Object.assign(window, { bridge: { call: () => answered.promise, onSecondStart: () => () => undefined } });
  return answered;
}

test('X40 a start that is not answered says what it waits for, then what to do, and takes the answer that comes after all', async () => {
  const answered = heldBack();
  await act(async () => root.render(<App />));
  expect(place.textContent).toBe('');
  await pass(1_000);
  expect(place.textContent).toContain(START_TEXT.opening);
  await pass(14_000);
  expect(place.textContent).toContain(START_TEXT.unanswered);
  expect(place.textContent).toContain(START_TEXT.reopen);
  answered.resolve(INFO);
  await pass(0);
  expect(place.textContent).not.toContain(START_TEXT.unanswered);
  expect(place.textContent).toContain(START_TEXT.startStation);
});

test('X40 an answer in time is all that is seen', async () => {
  const answered = heldBack();
  answered.resolve(INFO);
  await act(async () => root.render(<App />));
  await pass(0);
  expect(place.textContent).toContain(START_TEXT.startStation);
  await pass(60_000);
  expect(place.textContent).toContain(START_TEXT.startStation);
});

test('X40 a main process that refuses is told at once', async () => {
  heldBack().reject(new Error('Refused'));
  await act(async () => root.render(<App />));
  await pass(0);
  expect(place.textContent).toContain(START_TEXT.unanswered);
});

test('X40 whoever waits for the record for long is told so and shown the way out; another step begins the waiting anew', async () => {
  const show = (text: string) =>
    act(async () =>
      root.render(
        <UiProvider>
          <Waiting text={text} />
        </UiProvider>,
      ),
    );
  await show('1');
  await pass(29_000);
  await show('2');
  await pass(29_000);
  expect(place.textContent).not.toContain(START_TEXT.openingLong);
  await pass(1_000);
  expect(place.textContent).toContain(START_TEXT.openingLong);
  expect(place.textContent).toContain(START_TEXT.reopen);
  await show('3');
  expect(place.textContent).not.toContain(START_TEXT.openingLong);
});
