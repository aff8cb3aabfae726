import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Layer } from './layer.tsx';
import { Page } from './page.tsx';

let leave: () => void = () => undefined;
afterEach(() => leave());

function usePressed(key: string, run: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => void (event.key === key && run());
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** A page whose field goes with F9. */
function FieldPage() {
  const [isGone, setGone] = useState(false);
  usePressed('F9', () => setGone(true));
  return <Page title="查询">{isGone ? null : <input aria-label="查询" />}</Page>;
}

/** Opens over the page with F12 and closes with Esc; the page is not drawn anew with it. */
function Sheet() {
  const [isOpen, setOpen] = useState(false);
  usePressed('F12', () => setOpen(true));
  usePressed('Escape', () => setOpen(false));
  return isOpen ? (
    <Layer label="换人" className="sheet">
      <button type="button">练习员乙</button>
    </Layer>
  ) : null;
}

/** The desk in the window, and its field. */
async function openDesk() {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(
    <>
      <FieldPage />
      <Sheet />
    </>,
  );
  leave = () => {
    root.unmount();
    place.remove();
  };
  const field = () => place.querySelector('input');
  await expect.poll(field).not.toBeNull();
  field()?.focus();
  await userEvent.keyboard('{F12}');
  await expect.poll(() => document.activeElement?.textContent).toBe('练习员乙');
  return field;
}

test('Y9 a sheet over a page has the keys: nothing is typed beneath it, Tab stays on it, and closed it gives the focus back', async () => {
  const field = await openDesk();
  await userEvent.keyboard('1');
  expect(field()?.value).toBe('');
  for (let stops = 0; stops < 4; stops += 1) {
    await userEvent.tab();
    expect(document.activeElement).not.toBe(field());
  }
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.activeElement).toBe(field());
});

test('Y9 a sheet that closes when what had the focus is gone gives it to the page', async () => {
  const field = await openDesk();
  await userEvent.keyboard('{F9}');
  await expect.poll(field).toBeNull();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.activeElement?.matches('[data-page-body]')).toBe(true);
});
