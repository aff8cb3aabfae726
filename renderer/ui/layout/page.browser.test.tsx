import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Page } from './page.tsx';
import { TAKES_FOCUS } from './rest-focus.ts';

let leave: () => void = () => undefined;

/** Rows that go one after the other by the button of the last; a page without rows has only its middle. */
function Desk() {
  const [rows, setRows] = useState(['甲', '乙']);
  return (
    <Page title="流转">
      <table {...{ [TAKES_FOCUS]: '' }}>
        <tbody>
          {rows.map((row) => (
            <tr key={row} data-row={row} tabIndex={0} onKeyDown={() => setRows(rows.filter((one) => one !== row))}>
              <td>{row}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  );
}

afterEach(() => leave());

test('Y9 the focus of a page that opens rests in its list, and then in what is left of it', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(<Desk />);
  leave = () => {
    root.unmount();
    place.remove();
  };
  const focused = () => document.activeElement?.textContent;
  await expect.poll(focused).toBe('甲');
  await userEvent.keyboard('{Delete}');
  await expect.poll(focused).toBe('乙');
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => document.activeElement?.matches('[data-page-body]')).toBe(true);
});
