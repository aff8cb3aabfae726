import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { acceptedCase } from '../../../tests/support/accepted-case.ts';
import { testStation } from '../../../tests/support/desk-in-memory.ts';
import { screenForEach, sessionAt } from '../../../tests/support/session-on-screen.tsx';
import { KeyHelp } from '../../ui/keys/key-help.tsx';
import { OperatorSwitch } from './operator-switch.tsx';

const screen = screenForEach();
const field = () => document.querySelector<HTMLInputElement>('#typed-in');
const dialog = () => document.querySelector('dialog[open]');

const TWO = [
  { no: '0301', name: '测试甲' },
  { no: '0302', name: '测试乙' },
];
const TWELVE = Array.from({ length: 12 }, (_, index) => ({ no: String(301 + index), name: `测试${index + 1}` }));

async function inTheField(setOperator: (no: string) => void, operators = TWO): Promise<void> {
  const station = { ...testStation, operators };
  const form = (
    <>
      <OperatorSwitch />
      <KeyHelp />
      <input id="typed-in" defaultValue="综合窗口" />
    </>
  );
  screen.show(form, sessionAt(acceptedCase(), [], { practice: true, station, setOperator }));
  await expect.poll(field).not.toBeNull();
  field()?.focus();
}

test('Y9 who changes places out of the middle of a field is chosen by a digit, and the field keeps its text and its caret', async () => {
  const chosen: string[] = [];
  await inTheField((no) => chosen.push(no));
  await userEvent.keyboard('{F12}');
  await expect.poll(dialog).not.toBeNull();
  await userEvent.keyboard('2');
  await expect.poll(() => chosen).toEqual(['0302']);
  await expect.poll(dialog).toBeNull();
  expect(field()?.value).toBe('综合窗口');
  await expect.poll(() => document.activeElement?.id).toBe('typed-in');
});

test('V35 the tenth and the twelfth of a desk have a key of their own too', async () => {
  const chosen: string[] = [];
  await inTheField((no) => chosen.push(no), TWELVE);
  for (const key of ['0', 'b']) {
    await userEvent.keyboard('{F12}');
    await expect.poll(dialog).not.toBeNull();
    await userEvent.keyboard(key);
    await expect.poll(dialog).toBeNull();
  }
  expect(chosen).toEqual(['310', '312']);
});

test('Y9 what is typed while the keys of the page are listed goes into no field beneath', async () => {
  await inTheField(() => undefined);
  await userEvent.keyboard('{F1}');
  await expect.poll(dialog).not.toBeNull();
  await userEvent.keyboard('x{Escape}');
  await expect.poll(dialog).toBeNull();
  expect(field()?.value).toBe('综合窗口');
  await expect.poll(() => document.activeElement?.id).toBe('typed-in');
});
