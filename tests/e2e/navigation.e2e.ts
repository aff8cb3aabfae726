import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { deskForAll } from './support/for-file.ts';
import { launchApp } from './support/launch-app.ts';

/** Longer than a page of ours takes to load: had the window gone elsewhere, it would be seen. Milliseconds. */
const LONG_ENOUGH = 400;

const ELSEWHERE = [
  'https://example.com/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'data:text/html,<h1>elsewhere</h1>',
  'app://paper/1',
  'app://elsewhere/index.html',
  'javascript:document.body.remove()',
  'chrome://gpu',
  'devtools://devtools/bundled/inspector.html',
  'yichuang://case/1',
];

const running = deskForAll(launchApp);
let dropped: string;

beforeAll(async () => {
  await running.page.locator('[data-act="start-station"]').waitFor();
  dropped = join(running.dataFolder, 'dropped');
  await mkdir(dropped);
  await writeFile(join(dropped, 'page.html'), '<h1>dropped</h1>');
});
beforeEach(() => running.page.evaluate(() => Reflect.set(globalThis, 'stayed', true)));

/**
 * The window is the same page as before, alone, and shows what it showed. Asked by script: Playwright's locators would
 * wait for the end of a navigation that was prevented.
 */
async function expectStayed(way: string): Promise<void> {
  await running.page.waitForTimeout(LONG_ENOUGH);
  expect(await running.page.evaluate(() => Reflect.get(globalThis, 'stayed')), way).toBe(true);
  expect(running.page.url(), way).toBe('app://yichuang/index.html');
  const windows = await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows, way).toBe(1);
  const isShown = () => document.querySelector('[data-act="start-station"]') !== null;
  expect(await running.page.evaluate(isShown), way).toBe(true);
}

test.each(ELSEWHERE)('E1 no script, link or form leads the window to %s', async (address) => {
  const ways: Readonly<Record<string, (to: string) => void>> = {
    'location.href': (to) => {
      location.href = to;
    },
    'location.replace': (to) => location.replace(to),
    link: (to) => Object.assign(document.body.appendChild(document.createElement('a')), { href: to }).click(),
    'link to a new window': (to) =>
      Object.assign(document.body.appendChild(document.createElement('a')), { href: to, target: '_blank' }).click(),
    'link to save': (to) =>
      Object.assign(document.body.appendChild(document.createElement('a')), { href: to, download: 'x' }).click(),
    'form by GET': (to) =>
      Object.assign(document.body.appendChild(document.createElement('form')), { action: to }).submit(),
    'form by POST': (to) =>
      Object.assign(document.body.appendChild(document.createElement('form')), { action: to, method: 'post' }).submit(),
  };
  for (const go of Object.values(ways)) await running.page.evaluate(go, address).catch(() => undefined);
  await expectStayed(address);
});

test('E1 a refresh written into the page, a page made of text, and a step back lead nowhere', async () => {
  await running.page.evaluate(() => {
    const refresh = document.createElement('meta');
    refresh.httpEquiv = 'refresh';
    refresh.content = '0;url=https://example.com/';
    document.head.append(refresh);
  });
  await expectStayed('meta refresh');
  await running.page.evaluate(() => {
    location.href = URL.createObjectURL(new Blob(['<h1>elsewhere</h1>'], { type: 'text/html' }));
  });
  await expectStayed('blob');
  await running.page.evaluate(() => history.back());
  await expectStayed('back');
});

test('E1 a file that is dropped on the window is not opened', async () => {
  const session = await running.page.context().newCDPSession(running.page);
  const file = { items: [], files: [join(dropped, 'page.html')], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data: file });
  await expectStayed('drop');
});

test('E2 no window is opened, whatever asks for it', async () => {
  for (const address of [...ELSEWHERE, 'app://yichuang/index.html', 'about:blank', '']) {
    const opened = await running.page.evaluate((to) => globalThis.open(to, '_blank', 'width=200') !== null, address);
    expect(opened, address).toBe(false);
  }
  await expectStayed('window.open');
});

test('E2 no foreign page is embedded, by frame, object or webview', async () => {
  const refused = await running.page.evaluate(async (wait) => {
    const spoke = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => spoke.add(effectiveDirective));
    for (const [tag, name] of [
      ['iframe', 'src'],
      ['object', 'data'],
      ['embed', 'src'],
      ['webview', 'src'],
    ] as const) {
      const element = document.createElement(tag);
      element.setAttribute(name, 'https://example.com/');
      document.body.append(element);
    }
    await new Promise((done) => setTimeout(done, wait));
    return [...spoke].sort();
  }, LONG_ENOUGH);
  // The policy names `embed` as an object; a webview is no element at all.
  expect(refused).toEqual(['frame-src', 'object-src']);
  const kinds = await running.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((each) => each.getType()),
  );
  expect(kinds).toEqual(['window']);
  await expectStayed('embedding');
});
