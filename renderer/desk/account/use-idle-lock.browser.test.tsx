import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unlockDesk, useLock } from './lock-state.ts';
import { useIdleLock } from './use-idle-lock.ts';

const MINUTE = 60_000;

function Desk({ minutes }: { readonly minutes: number }) {
  useIdleLock(minutes);
  return <p>{useLock() ?? 'open'}</p>;
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => {
  vi.useRealTimers();
  act(() => unlockDesk());
});

test('V36 the desk locks itself when nobody touched it for the set minutes, and any key starts them anew', () => {
  const place = document.createElement('div');
  const root = createRoot(place);
  act(() => root.render(<Desk minutes={10} />));
  act(() => void vi.advanceTimersByTime(9 * MINUTE));
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  act(() => void vi.advanceTimersByTime(9 * MINUTE));
  expect(place.textContent).toBe('open');
  act(() => void vi.advanceTimersByTime(MINUTE));
  expect(place.textContent).toBe('idle');
  act(() => root.unmount());
});

test('V36 a PC that slept is locked within seconds of its waking, though nobody touches it; a clock set back changes nothing', () => {
  const place = document.createElement('div');
  const root = createRoot(place);
  act(() => root.render(<Desk minutes={10} />));
  vi.setSystemTime(Date.now() + 60 * MINUTE);
  act(() => void vi.advanceTimersByTime(5_000));
  expect(place.textContent).toBe('idle');
  act(() => unlockDesk());
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  vi.setSystemTime(Date.now() - 60 * MINUTE);
  act(() => void vi.advanceTimersByTime(9 * MINUTE));
  expect(place.textContent).toBe('open');
  act(() => void vi.advanceTimersByTime(MINUTE));
  expect(place.textContent).toBe('idle');
  act(() => root.unmount());
});
