import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileFor, serveStatic } from './static-files.ts';

const ROOT = resolve('/opt/yichuang/renderer');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yichuang-static-'));
  await writeFile(join(folder, 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__">');
  await writeFile(join(folder, 'secret.key'), 'x');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('an address means the file of that name, the bare host the start page', () => {
  expect(fileFor('app://yichuang/', ROOT)).toBe(join(ROOT, 'index.html'));
  expect(fileFor('app://yichuang/assets/a%20b.js?x#y', ROOT)).toBe(join(ROOT, 'assets', 'a b.js'));
});

test('other hosts, other schemes and the folder itself mean no file', () => {
  for (const address of [
    'app://paper/x.html',
    'file:///etc/passwd',
    'app://yichuang/.',
    'nonsense',
    'app://yichuang/%00.js',
  ])
    expect(fileFor(address, ROOT)?.startsWith(ROOT + sep) ?? true).toBe(true);
  expect(fileFor('app://paper/x.html', ROOT)).toBeUndefined();
  expect(fileFor('app://yichuang/%00.js', ROOT)).toBeUndefined();
});

test('E9 no path, however written, leads out of the folder', () => {
  const part = fc.constantFrom(
    '..',
    '.',
    '%2e%2e',
    '%2E.',
    '..%2f',
    '%5c',
    '..\\',
    '/',
    'a',
    '%2f..%2f..',
    '....//',
    '%252e%252e',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const file = fileFor(`app://yichuang/${parts.join('/')}/etc/passwd`, ROOT);
      expect(file === undefined || file.startsWith(ROOT + sep)).toBe(true);
    }),
    { seed: 7, numRuns: 1000 },
  );
});

test('the start page comes with the policy, its nonce in both places', async () => {
  const answer = await serveStatic(new Request('app://yichuang/index.html'), folder, 'abc123');
  expect(await answer.text()).toContain('nonce="abc123"');
  expect(answer.headers.get('content-security-policy')).toContain("style-src 'self' 'nonce-abc123'");
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

test('what is not there, of an unknown type, or not asked for by GET is not found', async () => {
  const status = async (request: Request) => (await serveStatic(request, folder, 'n')).status;
  expect(await status(new Request('app://yichuang/none.js'))).toBe(404);
  expect(await status(new Request('app://yichuang/secret.key'))).toBe(404);
  expect(await status(new Request('app://yichuang/index.html', { method: 'POST' }))).toBe(404);
});

test('E9 a link in the folder that leads out of it is not followed', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'yichuang-outside-'));
  await writeFile(join(outside, 'secret.json'), '{}');
  await symlink(outside, join(folder, 'linked'), 'junction');
  // On Windows anybody may link a folder, but only an administrator a file.
  if (process.platform !== 'win32') await symlink(join(outside, 'secret.json'), join(folder, 'linked.json'));
  for (const path of ['linked.json', 'linked/secret.json'])
    expect((await serveStatic(new Request(`app://yichuang/${path}`), folder, 'n')).status, path).toBe(404);
  await rm(outside, { recursive: true });
});
