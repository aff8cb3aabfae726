import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Choice } from '../fields/choice.tsx';
import { TextField } from '../fields/text-field.tsx';
import { UiProvider } from '../theme/ui-provider.tsx';
import { useScan } from './use-scan.ts';

const CODE = '43312700012026120327182800017';
let scans: string[] = [];
let leave: () => void = () => undefined;

function Desk() {
  const [name, setName] = useState('王小明');
  const [answer, setAnswer] = useState('');
  const [second, setSecond] = useState('');
  useScan((digits) => scans.push(digits));
  const options = ['甲', '乙', '丙', '丁'].map((label) => ({ value: label, label }));
  return (
    <div data-fields="">
      <TextField label="姓名" name="name" value={name} onChange={setName} />
      <Choice label="情形" name="answer" options={options} value={answer} onChange={setAnswer} advance />
      <Choice label="第二问" name="second" options={options} value={second} onChange={setSecond} />
      <output>{`${name}|${answer}|${second}`}</output>
    </div>
  );
}

const shown = () => document.querySelector('output')?.textContent;
const nameField = () => document.querySelector<HTMLInputElement>('#name') as HTMLInputElement;

beforeEach(async () => {
  scans = [];
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(
    <UiProvider>
      <Desk />
    </UiProvider>,
  );
  leave = () => {
    root.unmount();
    place.remove();
  };
  await expect.poll(shown).toBe('王小明||');
});

afterEach(() => leave());

/** As a keyboard wedge does it: a key every 5 ms by the system's clock, however long the page takes over each. */
function scan(code: string): void {
  const first = performance.now();
  for (const [index, key] of [...code, 'Enter'].entries()) {
    const target = document.activeElement ?? document.body;
    const press = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    Object.defineProperty(press, 'timeStamp', { value: first + index * 5 });
    const isTaken = !target.dispatchEvent(press);
    if (!isTaken && target instanceof HTMLInputElement && target.type === 'text' && key !== 'Enter') {
      target.setRangeText(key, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end');
      target.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}

test('a scan in the middle of a name leaves the name and the caret as they were', async () => {
  nameField().focus();
  nameField().setSelectionRange(1, 1);
  scan(CODE);
  expect(scans).toEqual([CODE]);
  await expect.poll(shown).toBe('王小明||');
  expect(nameField().value).toBe('王小明');
  expect(nameField().selectionStart).toBe(1);
  expect(document.activeElement).toBe(nameField());
});

test('a scan while a choice has the focus chooses nothing', async () => {
  document.querySelector<HTMLElement>('input[type=radio]')?.focus();
  scan(CODE);
  expect(scans).toEqual([CODE]);
  await new Promise((done) => setTimeout(done, 300));
  expect(shown()).toBe('王小明||');
});

test('digits of a person choose, one question after the other', async () => {
  document.querySelector<HTMLElement>('input[type=radio]')?.focus();
  await userEvent.keyboard('23');
  await expect.poll(shown).toBe('王小明|乙|丙');
  expect(scans).toEqual([]);
});

test('keys while an input method composes are left to it', () => {
  nameField().focus();
  for (const key of [...CODE, 'Enter']) {
    const press = new KeyboardEvent('keydown', {
      key,
      isComposing: true,
      keyCode: 229,
      bubbles: true,
      cancelable: true,
    });
    nameField().dispatchEvent(press);
    expect(press.defaultPrevented).toBe(false);
  }
  expect(scans).toEqual([]);
  expect(document.activeElement).toBe(nameField());
});

test('Enter goes to the next field and Shift+Enter back', async () => {
  nameField().focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement?.closest('[role=radiogroup]')?.getAttribute('aria-labelledby')).toBe('answer-label');
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
  expect(document.activeElement).toBe(nameField());
});
