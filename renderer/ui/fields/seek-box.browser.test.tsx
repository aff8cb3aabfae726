import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SeekBox } from './seek-box.tsx';

const NAMES = ['新生儿出生', '新生儿随父', '企业开办'];

function Page() {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [taken, setTaken] = useState('');
  const found = NAMES.filter((name) => name.includes(typed));
  return (
    <>
      <SeekBox
        id="seek"
        label="办哪件事"
        placeholder=""
        value={typed}
        onChange={setTyped}
        count={found.length}
        at={at}
        onMark={setAt}
        onEnter={() => setTaken(found[at] ?? '')}
      />
      <p id="marked">{found[at]}</p>
      <p id="taken">{taken}</p>
    </>
  );
}

let leave: () => void = () => undefined;
beforeEach(async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(<Page />);
  leave = () => {
    root.unmount();
    place.remove();
  };
  await expect.poll(() => document.activeElement?.id).toBe('seek');
});
afterEach(() => leave());

const said = (id: string) => document.getElementById(id)?.textContent;

test('the arrows walk the list and stop at its ends, and Enter takes what is marked', async () => {
  await userEvent.keyboard('{ArrowUp}{ArrowDown}');
  await expect.poll(() => said('marked')).toBe('新生儿随父');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
  await expect.poll(() => said('taken')).toBe('企业开办');
  expect(document.activeElement?.id).toBe('seek');
});

test('whoever types on begins with the first that is found, also after arrows over an empty list', async () => {
  await userEvent.keyboard('{ArrowDown}{ArrowDown}新生儿');
  await expect.poll(() => said('marked')).toBe('新生儿出生');
  await userEvent.keyboard('死亡{ArrowDown}{ArrowUp}{Enter}');
  await expect.poll(() => said('marked')).toBe('');
  await userEvent.keyboard('{Backspace}{Backspace}{Enter}');
  await expect.poll(() => said('taken')).toBe('新生儿出生');
});
