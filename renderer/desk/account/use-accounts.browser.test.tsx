import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAccounts } from './use-accounts.ts';

const ACCOUNT = { no: '0301', name: '测试甲', temporary: false, wait: 0 };

function Lock() {
  const accounts = useAccounts(true);
  return <p>{accounts === null ? 'asking' : accounts.map(({ no }) => no).join()}</p>;
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => vi.useRealTimers());

test('X40 a vault that cannot be read when the desk is locked is asked again until it tells who may sign in', async () => {
  const answers: readonly unknown[] = [
    { ok: false, code: 'io', detail: 'EIO' },
    { ok: false, code: 'io', detail: 'EIO' },
    { ok: true, state: 'ready', accounts: [ACCOUNT], station: null },
  ];
  let asked = 0;
  const call = async (name: string) => {
    if (name === 'vault.away') return { ok: true };
    asked += 1;
    return answers[asked - 1];
  };
  Object.assign(window, { bridge: { call } });
  const place = document.createElement('div');
  const root = createRoot(place);
  await act(async () => root.render(<Lock />));
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  expect(place.textContent).toBe('asking');
  await act(() => vi.advanceTimersByTimeAsync(3_000));
  expect(place.textContent).toBe('0301');
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(asked).toBe(3);
  act(() => root.unmount());
});
