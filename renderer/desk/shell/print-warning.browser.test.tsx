import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TextField } from '../../ui/fields/text-field.tsx';
import { TypedWarning } from '../../ui/fields/typed-warning.ts';
import { pictureWarning } from './picture-warning.ts';

test('P13 a picture typed into a reason is told at the field, a message of its own goes before, and nothing typed is lost', async () => {
  const held: string[] = [];
  function Form() {
    const [reason, setReason] = useState('');
    held.push(reason);
    const message = reason === '' ? '请写明理由' : '';
    return (
      <TypedWarning value={pictureWarning}>
        <TextField label="理由" name="reason" value={reason} onChange={setReason} message={message} />
      </TypedWarning>
    );
  }
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(<Form />);
  const said = () => place.querySelector('p')?.textContent ?? '';
  await expect.poll(said).toContain('请写明理由');
  await userEvent.fill(place.querySelector('input') as HTMLInputElement, '照片不清楚🙂');
  await expect.poll(said).toContain('〔图形符号〕');
  expect(place.querySelector('[data-level]')?.getAttribute('data-level')).toBe('warn');
  expect(held.at(-1)).toBe('照片不清楚🙂');
  await userEvent.fill(place.querySelector('input') as HTMLInputElement, '照片不清楚，№ 3');
  await expect.poll(said).toBe('');
  root.unmount();
  place.remove();
});
