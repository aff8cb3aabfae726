import { expect, test } from 'vitest';
import { fileIdentity } from './file-identity.ts';

const FILE = { dev: 1n, ino: 7n, birthtimeNs: 100n };

test('B3 a file that got the number of a removed one is another file', () => {
  expect(fileIdentity({ ...FILE, birthtimeNs: 200n }, false)).not.toBe(fileIdentity(FILE, false));
});

test('B3 on Windows a file stays the same though the disk makes up its birth from the last writing', () => {
  expect(fileIdentity({ ...FILE, birthtimeNs: 200n }, true)).toBe(fileIdentity(FILE, true));
  expect(fileIdentity({ ...FILE, ino: 8n }, true)).not.toBe(fileIdentity(FILE, true));
});
