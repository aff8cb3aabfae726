import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mainProcess, onHeldClock } from '../../../tests/support/on-held-clock.ts';
import { KeysProvider } from '../../ui/keys/keys-provider.tsx';
import { ACCOUNT_TEXT } from '../text/account.ts';
import { SignInPassphrase } from './sign-in-passphrase.tsx';

const ACCOUNT = { no: '0301', name: '测试甲', temporary: false, wait: 0 };
const OPENED = { ok: true, key: new Uint8Array(32), temporary: false, wrongBefore: 0 };

const admitted: string[] = [];
const { place, show, pass } = onHeldClock();
beforeEach(() => {
  admitted.length = 0;
});

const press = (keys: string) => act(() => userEvent.keyboard(keys));

/** The screen of one person, before a vault that answers so. */
function showBefore(unlock: (args: unknown) => unknown): Promise<void> {
  mainProcess(async (_, args) => unlock(args));
  const nothing = () => undefined;
  return show(
    <KeysProvider>
      <SignInPassphrase account={ACCOUNT} other={nothing} recover={nothing} admit={({ no }) => admitted.push(no)} />
    </KeysProvider>,
  );
}

test('V24 where a full disk lets nothing be tried the screen says so, and the same key tries what was typed', async () => {
  let isFull = true;
  const tried: unknown[] = [];
  await showBefore((args) => {
    if (isFull) return { ok: false, code: 'disk-full', detail: 'ENOSPC' };
    tried.push(args);
    return OPENED;
  });
  await press('counter-3-is-open{Enter}');
  expect(place.textContent).toContain(ACCOUNT_TEXT.signIn.noRoom);
  isFull = false;
  await press('{Enter}');
  expect(admitted).toEqual(['0301']);
  expect(tried).toEqual([{ no: '0301', passphrase: 'counter-3-is-open' }]);
});

test('V23 Enter pressed twice, or held down, is one try', async () => {
  const tried: unknown[] = [];
  const answered = Promise.withResolvers();
  await showBefore((args) => {
    // Afterwards the screen asks how long to wait, and gives no passphrase for it.
    if (args === undefined) return { ok: true, accounts: [ACCOUNT] };
    tried.push(args);
    return answered.promise;
  });
  await press('not-these-words-1{Enter}{Enter}{Enter>3/}');
  expect(tried.length).toBe(1);
  answered.resolve({ ok: false, code: 'wrong', detail: '3' });
  await pass(0);
  expect(place.textContent).toContain('还可以试 3 次');
  // Nor is one left waiting that would begin now; what stood there is gone, so that the next Enter is no try either.
  await pass(10_000);
  await press('{Enter}');
  expect(tried.length).toBe(1);
});

test('X40 a passphrase whose trying takes long is no silence, and the answer that comes is taken', async () => {
  const answered = Promise.withResolvers();
  await showBefore(() => answered.promise);
  await press('counter-3-is-open{Enter}');
  expect(place.textContent).not.toContain(ACCOUNT_TEXT.signIn.trying);
  await pass(10_000);
  expect(place.textContent).toContain(ACCOUNT_TEXT.signIn.trying);
  // Nothing is wrong yet.
  expect(place.querySelector('[aria-invalid]')).toBeNull();
  answered.resolve(OPENED);
  await pass(0);
  expect(admitted).toEqual(['0301']);
});
