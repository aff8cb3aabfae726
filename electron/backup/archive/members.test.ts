import { expect, test } from 'vitest';
import { isRecordName } from './members.ts';

test('B2 only names of a record come out of an archive: no way out of its folder, no device of Windows', () => {
  for (const name of ['journal/000001.log', 'journal/keys.log', `files/ab/${'ab'.repeat(32)}.att`])
    expect(isRecordName(name), name).toBe(true);
  for (const name of [
    'journal/../x',
    '/journal/x',
    'journal\\x',
    'vault.json',
    'journal/a:b',
    'journal/nul.log',
    'drafts/con',
  ])
    expect(isRecordName(name), name).toBe(false);
});
