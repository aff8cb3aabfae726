import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NONCE_PLACE } from './static-files.ts';

const page = readFileSync(join(import.meta.dirname, '../../renderer/index.html'), 'utf8');

test('X40 the first sentence stands in the page itself: its style passes the policy, and nothing of it needs a script', () => {
  const [, sentence = ''] = page.split('<div id="first-sentence">');
  expect(sentence).toContain('<p>正在打开……</p>');
  expect(page.match(/<style[^>]*>/g)).toEqual([`<style nonce="${NONCE_PLACE}">`]);
  expect(page).not.toMatch(/ style=| on\w+=/);
  expect(page.match(/<script[^>]*>[^<]/)).toBeNull();
});
