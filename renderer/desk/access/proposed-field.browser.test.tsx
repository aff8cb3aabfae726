import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { acceptedCase } from '../../../tests/support/accepted-case.ts';
import { screenForEach, sessionAt } from '../../../tests/support/session-on-screen.tsx';
import { ProposedField } from './proposed-field.tsx';

const screen = screenForEach();

test('M7 a proposed name stands masked and holds; what is typed over it is seen as typed', async () => {
  const held: string[] = [];
  function Form() {
    const [name, setName] = useState('田小满');
    held.push(name);
    return <ProposedField label="交给谁" name="to" value={name} onChange={setName} />;
  }
  screen.show(<Form />, sessionAt(acceptedCase(), []));
  const box = () => document.querySelector('input');
  await expect.poll(() => box()?.value).toBe('田*');
  expect(held.at(-1)).toBe('田小满');
  box()?.select();
  await userEvent.keyboard('彭代取');
  await expect.poll(() => box()?.value).toBe('彭代取');
  expect(held.at(-1)).toBe('彭代取');
});

test('M7 asterisks never become part of a name: what is typed behind a masked one stands for itself, what is taken off it empties the field', async () => {
  let held = '田小满';
  function Form() {
    const [name, setName] = useState(held);
    held = name;
    return <ProposedField label="交给谁" name="to" value={name} onChange={setName} />;
  }
  screen.show(<Form />, sessionAt(acceptedCase(), []));
  const box = () => document.querySelector('input');
  await expect.poll(() => box()?.value).toBe('田*');
  box()?.focus();
  box()?.setSelectionRange(2, 2);
  await userEvent.keyboard('彭');
  await expect.poll(() => box()?.value).toBe('彭');
  screen.clear();
  held = '田小满';
  screen.show(<Form />, sessionAt(acceptedCase(), []));
  await expect.poll(() => box()?.value).toBe('田*');
  box()?.focus();
  box()?.setSelectionRange(2, 2);
  await userEvent.keyboard('{Backspace}');
  await expect.poll(() => box()?.value).toBe('');
  expect(held).toBe('');
});
