import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What the main process may not use, and what it would open. */
const FORBIDDEN: readonly (readonly [use: RegExp, opens: string])[] = [
  [/\bshell\b.*from 'electron'|\bshell\.open/, 'other programs, by an address'],
  [/nodeIntegration\w*: true|contextIsolation: false|sandbox: false|webSecurity: false/, 'Node to a page'],
  [/allowRunningInsecureContent: true|experimentalFeatures: true|enableBlinkFeatures/, 'what Chromium keeps shut'],
  [/webviewTag: true|nativeWindowOpen|@electron\/remote/, 'foreign pages'],
  [/crashReporter|setAsDefaultProtocolClient|autoUpdater/, 'a way out or in that docs/security.md does not know'],
];

const folder = import.meta.dirname;
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

test.each(FORBIDDEN)('E45 nothing in the main process matches %s, which would open %s', (use) => {
  expect(sources.length).toBeGreaterThan(30);
  expect(sources.filter(({ text }) => use.test(text)).map(({ name }) => name)).toEqual([]);
});

test('E45 every window says that it is sandboxed, isolated and without Node', () => {
  const windows = sources.filter(({ text }) => text.includes('new BrowserWindow('));
  expect(windows.length).toBeGreaterThan(1);
  for (const { name, text } of windows)
    for (const said of ['sandbox: true', 'contextIsolation: true', 'nodeIntegration: false'])
      expect(text.includes(said), `${name}: ${said}`).toBe(true);
});
