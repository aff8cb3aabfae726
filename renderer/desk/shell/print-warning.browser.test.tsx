import { type ReactNode, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SuggestField } from '../../ui/fields/suggest-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { TypedWarning } from '../../ui/fields/typed-warning.ts';
import { printWarning } from './print-warning.ts';

let root: Root | null = null;
let place = document.body;

afterEach(() => {
  root?.unmount();
  place.remove();
});

function show(form: ReactNode): void {
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  root.render(<TypedWarning value={printWarning}>{form}</TypedWarning>);
}

const said = () => [...place.querySelectorAll('p')].map(({ textContent }) => textContent ?? '').join('\n');

/** Typed into the field that this finds, once it is there. */
async function fill(selector: string, text: string): Promise<void> {
  await expect.poll(() => place.querySelector(selector)).not.toBeNull();
  await userEvent.fill(place.querySelector(selector) as HTMLInputElement, text);
}

test('P13 a picture typed into a reason is told at the field, a message of its own goes before, and nothing typed is lost', async () => {
  const held: string[] = [];
  function Form() {
    const [reason, setReason] = useState('');
    held.push(reason);
    const message = reason === '' ? '请写明理由' : '';
    return <TextField label="理由" name="reason" value={reason} onChange={setReason} message={message} />;
  }
  show(<Form />);
  await expect.poll(said).toContain('请写明理由');
  await fill('input', '照片不清楚🙂');
  await expect.poll(said).toContain('〔图形符号〕');
  expect(place.querySelector('[data-level]')?.getAttribute('data-level')).toBe('warn');
  expect(held.at(-1)).toBe('照片不清楚🙂');
  await fill('input', '照片不清楚，№ 3');
  await expect.poll(said).toBe('');
  await fill('input', '刘\uE000的照片');
  await expect.poll(said).toContain('自造字');
});

test('P13 a picture in the small box that asks why one goes on is told beneath it, beside the warning it answers', async () => {
  function Form() {
    const [reason, setReason] = useState('');
    const doubt = { message: '校验码不对', level: 'warn' as const, reason, onReason: setReason };
    return <TextField label="证件号码" name="id" value="1" onChange={() => undefined} {...doubt} />;
  }
  show(<Form />);
  await fill('input:not([id])', '证件就是这样👍');
  await expect.poll(said).toContain('〔图形符号〕');
  expect(said()).toContain('校验码不对');
  await fill('input:not([id])', '证件就是这样');
  await expect.poll(said).not.toContain('〔图形符号〕');
});

test('P13 a picture in an address, where what is typed is completed, is told too', async () => {
  function Form() {
    const [address, setAddress] = useState('');
    return <SuggestField label="地址" name="address" value={address} onChange={setAddress} suggest={() => []} />;
  }
  show(<Form />);
  await fill('textarea', '灵溪镇🏠');
  await expect.poll(said).toContain('〔图形符号〕');
});
