import { beforeAll, expect, test } from 'vitest';
import type { Bridge } from '../../electron/contract.ts';
import { deskForAll } from './support/for-file.ts';
import { launchApp } from './support/launch-app.ts';

/** Ways to a device that the DOM's types do not know. */
type DeviceDoor = {
  readonly requestDevice?: (options: object) => Promise<readonly unknown[]>;
  readonly requestPort?: () => Promise<unknown>;
};
type Window = { readonly bridge: Bridge };
/** What the main process knows of a window's preferences; its types no longer name the way to it. */
type Contents = { readonly getLastWebPreferences: () => Readonly<Record<string, unknown>> | null };

const running = deskForAll(launchApp);
beforeAll(() => running.page.waitForLoadState());

/** Calls the bridge as a page that has gone wrong might. */
function callAnyhow(name: string, args: unknown): Promise<unknown> {
  return running.page.evaluate(
    ([channel, given]) =>
      (globalThis as unknown as Window).bridge
        .call(channel as never, given as never)
        .catch((problem: Error) => problem.message),
    [name, args] as const,
  );
}

test('E4 the page comes with a policy that lets only its own scripts and styles in', async () => {
  const policy = await running.page.evaluate(async () => {
    const answer = await fetch('app://yichuang/index.html');
    return answer.headers.get('content-security-policy') ?? '';
  });
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
});

test('E4 the policy holds for every way to bring foreign code or style in', async () => {
  const { ran, refused } = await running.page.evaluate(tryForeignCode);
  expect(ran).toEqual([]);
  expect(refused).toEqual(expect.arrayContaining(['script-src-elem', 'script-src-attr', 'style-src-elem', 'img-src']));
  expect(refused).toEqual(expect.arrayContaining(['connect-src', 'base-uri', 'worker-src', 'script-src']));
});

/** Runs in the window. `ran`: what got through; `refused`: the parts of the policy that spoke. */
async function tryForeignCode(): Promise<{ ran: string[]; refused: string[] }> {
  const refused = new Set<string>();
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.add(effectiveDirective));
  const add = (tag: string, members: object) =>
    document.body.append(Object.assign(document.createElement(tag), members));
  const ran = new Set<string>();
  Reflect.set(globalThis, 'foreignRan', (way: string) => ran.add(way));
  add('script', { textContent: "foreignRan('inline')" });
  add('script', { src: "data:text/javascript,foreignRan('data')" });
  add('script', { src: URL.createObjectURL(new Blob(["foreignRan('blob')"])) });
  add('div', { innerHTML: `<img src="x" onerror="foreignRan('onerror')">` });
  add('div', { innerHTML: `<svg onload="foreignRan('svg')"></svg>` });
  add('style', { textContent: 'html { outline-width: 7px }' });
  add('img', { src: 'https://example.com/x.png' });
  document.head.append(Object.assign(document.createElement('base'), { href: 'https://example.com/' }));
  await fetch('https://example.com/').then(
    () => ran.add('fetch'),
    () => undefined,
  );
  try {
    new Worker("data:text/javascript,postMessage('x')").onmessage = () => ran.add('worker');
  } catch {
    // Newer versions of Chromium tell by an event.
  }
  // Later, because what the test itself evaluates is let through by the debugger.
  await new Promise<void>((done) => {
    setTimeout(() => {
      try {
        new Function("foreignRan('eval')")();
      } catch {
        // Refused, as it should be.
      }
      done();
    });
  });
  await new Promise((done) => setTimeout(done, 500));
  if (getComputedStyle(document.documentElement).outlineWidth === '7px') ran.add('style');
  return { ran: [...ran], refused: [...refused] };
}

test('E10 the page has no Node, and of Electron only the bridge', async () => {
  const seen = await running.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
    bridge: Object.keys((globalThis as unknown as Window).bridge),
    isFrozen: Reflect.set((globalThis as unknown as Window).bridge, 'call', null) === false,
  }));
  expect(seen).toEqual({ node: [], bridge: ['call', 'onSecondStart'], isFrozen: true });
});

test('E45 the windows of the running program are sandboxed and isolated, and nothing is on that Chromium keeps shut', async () => {
  const layout = { html: '<p>文书</p>', styles: '', number: '', landscape: false };
  expect(await running.call('printing.render', { layout })).toMatchObject({ ok: true });
  const windows = await running.app.evaluate(({ webContents }) =>
    (webContents.getAllWebContents() as unknown as Contents[]).map((each) => each.getLastWebPreferences()),
  );
  const told = windows.filter((each) => each !== null);
  expect(told.length).toBeGreaterThan(0);
  for (const { enableBlinkFeatures = '', nodeIntegrationInWorker = false, ...preferences } of told) {
    expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    expect(preferences).toMatchObject({ webSecurity: true, webviewTag: false });
    expect(preferences).toMatchObject({ experimentalFeatures: false, allowRunningInsecureContent: false });
    expect(preferences).toMatchObject({ nodeIntegrationInSubFrames: false });
    expect([enableBlinkFeatures, nodeIntegrationInWorker]).toEqual(['', false]);
  }
});

test('CP10 the picture of a camera is given to our own page', async () => {
  const state = await running.page.evaluate(
    async () => (await navigator.permissions.query({ name: 'camera' as PermissionName })).state,
  );
  expect(state).toBe('granted');
});

test('E3 every other permission that a page can ask for is refused', async () => {
  const state = await running.page.evaluate(async () => {
    const names = ['geolocation', 'microphone', 'notifications', 'midi', 'clipboard-read', 'clipboard-write'];
    const query = async (name: string) => (await navigator.permissions.query({ name: name as PermissionName })).state;
    const others = await Promise.all([...names, 'persistent-storage', 'local-fonts', 'idle-detection'].map(query));
    return { camera: await query('camera'), others };
  });
  expect(state).toEqual({ camera: 'granted', others: state.others.map(() => 'denied') });
});

test('E3 what needs a permission fails: place, microphone, screen, clipboard, notices, devices', async () => {
  const got = await running.page.evaluate(async () => {
    const { usb, hid, serial, bluetooth } = navigator as unknown as Record<string, DeviceDoor | undefined>;
    const asked: Record<string, () => Promise<unknown>> = {
      place: () => new Promise((good, bad) => navigator.geolocation.getCurrentPosition(good, bad, { timeout: 2_000 })),
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia(),
      read: () => navigator.clipboard.readText(),
      write: () => navigator.clipboard.writeText('x'),
      notices: async () => ((await Notification.requestPermission()) === 'granted' ? 1 : Promise.reject(new Error())),
      usb: async () => await usb?.requestDevice?.({ filters: [] }),
      // Gives an empty list when nobody chose.
      hid: async () => (await hid?.requestDevice?.({ filters: [] }))?.[0],
      serial: async () => await serial?.requestPort?.(),
      bluetooth: async () => await bluetooth?.requestDevice?.({ acceptAllDevices: true }),
    };
    const answers = Object.entries(asked).map(([name, ask]) =>
      ask().then(
        (value) => (value === undefined ? [] : [name]),
        () => [],
      ),
    );
    return (await Promise.all(answers)).flat();
  });
  expect(got).toEqual([]);
});

test('E7 a channel that is not in the contract does not pass', async () => {
  expect(await callAnyhow('fs.readFile', '/etc/passwd')).toBe('No such channel');
  expect(await callAnyhow('__proto__', {})).toBe('No such channel');
});

test('E6 a call from anything but the main frame of the window is refused', async () => {
  const answer = await running.app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await stranger.loadURL('app://yichuang/index.html').catch(() => undefined);
      const said = await stranger.webContents.executeJavaScript(
        "window.bridge.call('app.info').then(() => 'answered', (problem) => problem.message)",
      );
      stranger.destroy();
      return said as string;
    },
    new URL('../../out/app/electron/preload.cjs', import.meta.url).pathname,
  );
  expect(answer).toContain('Refused');
});

test('E9 no address leads out of the folder of the program', async () => {
  const statuses = await running.page.evaluate(async () => {
    const addresses = [
      'app://yichuang/%2e%2e/electron/main.js',
      'app://yichuang/..%2felectron%2fmain.js',
      'app://yichuang/%2e%2e%5celectron%5cmain.js',
      'app://yichuang//etc/passwd',
      'app://yichuang/%00',
      'app://yichuang/%E0%A4%A',
      'app://yichuang/%252e%252e%252felectron%252fmain.js',
      'app://yichuang/....//....//electron/main.js',
      'app://yichuang/assets/%2e%2e/%2e%2e/electron/preload.cjs',
      'app://yichuang/C:/Windows/win.ini',
      'app://yichuang/index.html%00.png',
      'app://yichuang/~/.bashrc',
      'app://paper/1',
      'app://elsewhere/index.html',
    ];
    return Promise.all(
      addresses.map((address) =>
        fetch(address).then(
          ({ status }) => status,
          () => 404,
        ),
      ),
    );
  });
  expect(statuses).toEqual(statuses.map(() => 404));
});
