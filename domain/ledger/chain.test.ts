import { expect, test } from 'vitest';
import { type Content, contentHash } from './chain.ts';

test('H3 a content that was changed, or salted anew, does not fit the hash in its entry', () => {
  const content: Content = { data: { text: '原件一份' }, salt: '00'.repeat(16) };
  const hash = contentHash(content);
  expect(contentHash({ salt: '00'.repeat(16), data: { text: '原件一份' } })).toBe(hash);
  expect(contentHash({ ...content, data: { text: '原件两份' } })).not.toBe(hash);
  expect(contentHash({ ...content, salt: '01'.repeat(16) })).not.toBe(hash);
});
