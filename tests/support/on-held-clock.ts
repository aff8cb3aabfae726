import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, vi } from 'vitest';

/** A part of the window whose clock goes on only when a test says so; new for each test. */
export type OnHeldClock = {
  readonly place: HTMLElement;
  /** Shown again it stays the same part. */
  readonly show: (part: ReactNode) => Promise<void>;
  /** So many milliseconds go by, and what was waiting for them is shown. */
  readonly pass: (milliseconds: number) => Promise<void>;
};

export function onHeldClock(): OnHeldClock {
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
  return {
    place,
    show: (part) => act(async () => root.render(part)),
    pass: async (milliseconds) => void (await act(() => vi.advanceTimersByTimeAsync(milliseconds))),
  };
}

/** The main process, as far as this page asks it. */
export function mainProcess(call: (name: string, args: unknown) => Promise<unknown>): void {
  Object.assign(window, { bridge: { call, onSecondStart: () => () => undefined } });
}
