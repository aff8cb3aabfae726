import { expect, test } from 'vitest';
import { mainProcess, onHeldClock } from '../../../tests/support/on-held-clock.ts';
import { useAccounts } from './use-accounts.ts';

const ACCOUNT = { no: '0301', name: '测试甲', temporary: false, wait: 0 };

function Lock() {
  const accounts = useAccounts(true);
  return <p>{accounts === null ? 'asking' : accounts.map(({ no }) => no).join()}</p>;
}

const { place, show, pass } = onHeldClock();

test('X40 a vault that cannot be read when the desk is locked is asked again until it tells who may sign in', async () => {
  const answers: readonly unknown[] = [
    { ok: false, code: 'io', detail: 'EIO' },
    { ok: false, code: 'io', detail: 'EIO' },
    { ok: true, state: 'ready', accounts: [ACCOUNT], station: null },
  ];
  let asked = 0;
  mainProcess(async (name) => {
    if (name === 'vault.away') return { ok: true };
    asked += 1;
    return answers[asked - 1];
  });
  await show(<Lock />);
  await pass(1_000);
  expect(place.textContent).toBe('asking');
  await pass(3_000);
  expect(place.textContent).toBe('0301');
  await pass(60_000);
  expect(asked).toBe(3);
});
