import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Layer } from './layer.tsx';

let leave: () => void = () => undefined;
afterEach(() => leave());

/** A field of a page, and a sheet that opens over it with F12 and closes with Esc. */
function Desk() {
  const [isOpen, setOpen] = useState(false);
  return (
    <main onKeyDown={({ key }) => (key === 'F12' ? setOpen(true) : key === 'Escape' && setOpen(false))}>
      <input aria-label="查询" />
      {isOpen ? (
        <Layer label="换人" className="sheet">
          <button type="button">练习员乙</button>
        </Layer>
      ) : null}
    </main>
  );
}

test('Y9 a sheet over a page has the keys: nothing is typed beneath it, Tab stays on it, and closed it gives the focus back', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(<Desk />);
  leave = () => {
    root.unmount();
    place.remove();
  };
  const field = () => place.querySelector('input');
  await expect.poll(field).not.toBeNull();
  field()?.focus();
  await userEvent.keyboard('{F12}');
  await expect.poll(() => document.activeElement?.textContent).toBe('练习员乙');
  await userEvent.keyboard('1');
  expect(field()?.value).toBe('');
  for (let stops = 0; stops < 4; stops += 1) {
    await userEvent.tab();
    expect(document.activeElement).not.toBe(field());
  }
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.activeElement).toBe(field());
});
