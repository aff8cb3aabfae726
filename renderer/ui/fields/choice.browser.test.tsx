import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Choice } from './choice.tsx';

const OPTIONS = (['hall', 'town', 'village'] as const).map((value) => ({ value, label: value }));

function Asked() {
  const [value, setValue] = useState<(typeof OPTIONS)[number]['value']>('hall');
  return <Choice label="属于" name="channel" options={OPTIONS} value={value} onChange={setValue} autoFocus />;
}

let leave: () => void = () => undefined;
beforeEach(async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(<Asked />);
  leave = () => {
    root.unmount();
    place.remove();
  };
  await expect.poll(focused).toBe('hall');
});
afterEach(() => leave());

const focused = () => (document.activeElement as HTMLInputElement | null)?.value;
const chosen = () => document.querySelector<HTMLInputElement>('input:checked')?.value;

test('the focus goes to what a digit chose, and the arrows go on from there', async () => {
  await userEvent.keyboard('3');
  await expect.poll(chosen).toBe('village');
  expect(focused()).toBe('village');
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(chosen).toBe('town');
});
