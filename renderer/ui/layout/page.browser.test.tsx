import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Page } from './page.tsx';
import { TAKES_FOCUS } from './rest-focus.ts';

let leave: () => void = () => undefined;

/** Rows that go one after the other by any key; the page around them is not drawn again. */
function Rows() {
  const [rows, setRows] = useState(['甲', '乙']);
  return (
    <table {...{ [TAKES_FOCUS]: '' }}>
      <tbody>
        {rows.map((row) => (
          <tr key={row} data-row={row} tabIndex={0} onKeyDown={() => setRows(rows.filter((one) => one !== row))}>
            <td>{row}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A button that cannot be pressed once it was. */
function Once() {
  const [isDone, setDone] = useState(false);
  return (
    <button type="button" disabled={isDone} onClick={() => setDone(true)}>
      签收
    </button>
  );
}

function show(page: ReactNode): void {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(page);
  leave = () => {
    root.unmount();
    place.remove();
  };
}

const isInMiddle = () => document.activeElement?.matches('[data-page-body]');

afterEach(() => leave());

test('Y9 the focus of a page that opens rests in its list, and then in what is left of it', async () => {
  show(
    <Page title="流转">
      <Rows />
    </Page>,
  );
  const focused = () => document.activeElement?.textContent;
  await expect.poll(focused).toBe('甲');
  await userEvent.keyboard('{Delete}');
  await expect.poll(focused).toBe('乙');
  await userEvent.keyboard('{Delete}');
  await expect.poll(isInMiddle).toBe(true);
});

test('Y9 a button that had the focus and cannot be pressed any more gives it to the middle of the page', async () => {
  show(
    <Page title="日志">
      <Once />
    </Page>,
  );
  await expect.poll(isInMiddle).toBe(true);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.poll(isInMiddle).toBe(true);
});
