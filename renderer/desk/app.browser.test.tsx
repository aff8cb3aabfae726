import { expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../electron/contract/app-contract.ts';
import { mainProcess, onHeldClock } from '../../tests/support/on-held-clock.ts';
import { UiProvider } from '../ui/theme/ui-provider.tsx';
import { App } from './app.tsx';
import { Waiting } from './start/waiting.tsx';
import { START_TEXT } from './text/start.ts';

const INFO = { version: '0', electron: '0', preferences: DEFAULT_PREFERENCES, preferencesProblem: '', dataFolder: '' };

const { place, show, pass } = onHeldClock();

/** A main process that answers when it is told to. */
function heldBack() {
  const answered = Promise.withResolvers<typeof INFO>();
  mainProcess(() => answered.promise);
  return answered;
}

test('X40 a start that is not answered says what it waits for, then what to do, and takes the answer that comes after all', async () => {
  const answered = heldBack();
  await show(<App />);
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
  await show(<App />);
  await pass(0);
  expect(place.textContent).toContain(START_TEXT.startStation);
  await pass(60_000);
  expect(place.textContent).toContain(START_TEXT.startStation);
});

test('X40 a main process that refuses is told at once', async () => {
  heldBack().reject(new Error('Refused'));
  await show(<App />);
  await pass(0);
  expect(place.textContent).toContain(START_TEXT.unanswered);
});

test('X40 whoever waits for the record for long is told so and shown the way out; another step begins the waiting anew', async () => {
  const wait = (text: string) =>
    show(
      <UiProvider>
        <Waiting text={text} />
      </UiProvider>,
    );
  await wait('1');
  await pass(29_000);
  await wait('2');
  await pass(29_000);
  expect(place.textContent).not.toContain(START_TEXT.openingLong);
  await pass(1_000);
  expect(place.textContent).toContain(START_TEXT.openingLong);
  expect(place.textContent).toContain(START_TEXT.reopen);
  await wait('3');
  expect(place.textContent).not.toContain(START_TEXT.openingLong);
});
