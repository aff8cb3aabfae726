import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { acceptedCase } from '../../../../../tests/support/accepted-case.ts';
import { screenForEach, sessionAt } from '../../../../../tests/support/session-on-screen.tsx';
import { RoleCount } from './role-count.tsx';

const screen = screenForEach();

test('Y11 a count that is cleared and typed anew is what was typed; left empty it is what it was', async () => {
  const counts: number[] = [];
  function Form() {
    const [count, setCount] = useState(1);
    counts.push(count);
    return <RoleCount label="子女人数" name="count" count={count} onCount={setCount} />;
  }
  screen.show(<Form />, sessionAt(acceptedCase(), []));
  const box = () => document.querySelector('input');
  await expect.poll(() => box()?.value).toBe('1');
  box()?.focus();
  await userEvent.keyboard('{End}{Backspace}3');
  await expect.poll(() => box()?.value).toBe('3');
  expect(counts.at(-1)).toBe(3);
  await userEvent.keyboard('{Backspace}');
  box()?.blur();
  await expect.poll(() => box()?.value).toBe('3');
});
