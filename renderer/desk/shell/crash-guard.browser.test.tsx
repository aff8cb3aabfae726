import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { CrashGuard } from './crash-guard.tsx';

function Broken(): never {
  throw new RangeError('田练秋 433127199003120024');
}

test('a page that breaks leaves a sentence, the way on, and no personal data', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place, { onCaughtError: () => undefined });
  root.render(
    <CrashGuard>
      <Broken />
    </CrashGuard>,
  );
  await expect.poll(() => place.textContent).toContain('都在，不会丢');
  expect(place.textContent).toContain('RangeError');
  expect(place.textContent).not.toContain('田练秋');
  expect(document.activeElement?.textContent).toBe('重新打开');
  root.unmount();
  place.remove();
});
