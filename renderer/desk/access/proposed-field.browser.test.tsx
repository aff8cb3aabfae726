import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ProposedField } from './proposed-field.tsx';

test('M7 a proposed name stands masked and holds; what is typed over it is seen as typed', async () => {
  const held: string[] = [];
  function Form() {
    const [name, setName] = useState('田小满');
    held.push(name);
    return <ProposedField label="交给谁" name="to" value={name} onChange={setName} />;
  }
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(<Form />);
  const box = () => place.querySelector('input');
  await expect.poll(() => box()?.value).toBe('田*');
  expect(held.at(-1)).toBe('田小满');
  box()?.select();
  await userEvent.keyboard('彭代取');
  await expect.poll(() => box()?.value).toBe('彭代取');
  expect(held.at(-1)).toBe('彭代取');
  root.unmount();
  place.remove();
});
