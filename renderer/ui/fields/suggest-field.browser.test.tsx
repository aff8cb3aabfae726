import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SuggestField } from './suggest-field.tsx';
import { TextField } from './text-field.tsx';

const PLACES = ['永顺县灵溪镇', '永顺县灵溪镇城中社区'];
const suggest = (typed: string) => (typed.startsWith('灵溪') ? PLACES : []);

function Form() {
  const [address, setAddress] = useState('');
  return (
    <div data-fields="">
      <SuggestField label="地址" name="address" value={address} onChange={setAddress} suggest={suggest} autoFocus />
      <TextField label="电话" name="phone" value="" onChange={() => undefined} />
    </div>
  );
}

let leave: () => void = () => undefined;
beforeEach(async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(<Form />);
  leave = () => {
    root.unmount();
    place.remove();
  };
  await expect.poll(focused).toBe('address');
});
afterEach(() => leave());

const focused = () => document.activeElement?.id;
const typed = () => document.querySelector<HTMLTextAreaElement>('#address')?.value;
const offered = () => document.querySelectorAll('.ant-select-item-option').length;

test('K25 ↓ and Enter take a suggestion and stay in the field; the next Enter goes on', async () => {
  await userEvent.keyboard('灵溪');
  await expect.poll(offered).toBe(2);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await expect.poll(typed).toBe('永顺县灵溪镇城中社区');
  await userEvent.keyboard('三组');
  await expect.poll(typed).toBe('永顺县灵溪镇城中社区三组');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toBe('phone');
});

test('K25 who types on without looking loses nothing: Enter goes to the next field with what was typed', async () => {
  await userEvent.keyboard('灵溪');
  await expect.poll(offered).toBe(2);
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toBe('phone');
  expect(typed()).toBe('灵溪');
});
