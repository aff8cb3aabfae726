import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { BACKUP_TEXT } from '../text/backup.ts';
import type { Named } from './restored.ts';
import { WhoFields } from './who-fields.tsx';

const OPERATORS = [{ no: '0301', name: '测试甲' }];

let cleanUp: () => void = () => undefined;
afterEach(() => cleanUp());

function Asked({ mayBeOther }: { readonly mayBeOther: boolean }) {
  const [person, setPerson] = useState<Named>({ no: '0301', name: '测试甲' });
  return (
    <>
      <WhoFields operators={OPERATORS} person={person} setPerson={setPerson} mayBeOther={mayBeOther} />
      <output>{person.no}</output>
    </>
  );
}

function show(mayBeOther: boolean): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(<Asked mayBeOther={mayBeOther} />);
  cleanUp = () => root.unmount();
  return place;
}

test('B25 who came after the backup is not in its list, and names himself', async () => {
  const place = show(true);
  await vi.waitFor(() => expect(place.querySelector('input')).not.toBeNull());
  expect(place.querySelector('#restore-no')).toBeNull();
  place.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true }));
  await vi.waitFor(() => expect(place.querySelector('#restore-no')).not.toBeNull());
  expect(place.textContent).toContain(BACKUP_TEXT.restore.whoOther);
  expect(place.querySelector('output')?.textContent).toBe('');
});

test('B23 a restored record knows nobody else: only who is in the list is offered', async () => {
  const place = show(false);
  await vi.waitFor(() => expect(place.querySelector('input')).not.toBeNull());
  place.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true }));
  expect(place.querySelector('output')?.textContent).toBe('0301');
});
