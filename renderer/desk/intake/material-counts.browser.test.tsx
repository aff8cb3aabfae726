import { expect, test } from 'vitest';
import { acceptedCase } from '../../../tests/support/accepted-case.ts';
import { screenForEach, sessionAt } from '../../../tests/support/session-on-screen.tsx';
import { MaterialCounts } from './material-counts.tsx';
import type { LineReading } from './model/lines.ts';

const screen = screenForEach();

test('Y13 Enter and Esc belong to the input method while it composes a remark beside a paper', async () => {
  let done = 0;
  const tick = { as: 'kept', originals: '1', copies: '0', remark: '', condition: 'damaged' };
  const line = { tick, label: '出生医学证明', countProblem: '', fewer: false } as LineReading;
  screen.show(
    <MaterialCounts line={line} onChange={() => undefined} onDone={() => (done += 1)} />,
    sessionAt(acceptedCase(), []),
  );
  const remark = () => document.querySelectorAll('input')[2];
  await expect.poll(remark).toBeDefined();
  const press = (isComposing: boolean) => (key: string) =>
    remark()?.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing, bubbles: true, cancelable: true }));
  ['Enter', 'Escape'].forEach(press(true));
  expect(done).toBe(0);
  ['Enter', 'Escape'].forEach(press(false));
  expect(done).toBe(2);
});
