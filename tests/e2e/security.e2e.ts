import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bridge } from '../../electron/contract.ts';
import { launchApp, newDataFolder, type RunningApp } from './support/launch-app.ts';

type Window = { readonly bridge: Bridge };

let data: Awaited<ReturnType<typeof newDataFolder>>;
let running: RunningApp;

beforeAll(async () => {
  data = await newDataFolder();
  running = await launchApp(data.folder);
  await running.page.waitForLoadState();
});

afterAll(async () => {
  await running?.close();
  await data?.remove();
});

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

test('the page comes with a policy that lets only its own scripts and styles in', async () => {
  const policy = await running.page.evaluate(async () => {
    const answer = await fetch('app://yichuang/index.html');
    return answer.headers.get('content-security-policy') ?? '';
  });
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
});

test('the policy holds: no inline script, no eval, no inline style element, no address outside', async () => {
  const found = await running.page.evaluate(async () => {
    const add = (name: string, text: string) => {
      const element = document.createElement(name);
      element.textContent = text;
      document.head.append(element);
    };
    add('script', 'globalThis.inlineRan = true');
    add('style', 'html { outline-width: 7px }');
    // Later, because what the test itself evaluates is let through by the debugger.
    const evaluated = await new Promise<boolean>((done) => {
      setTimeout(() => {
        try {
          done(new Function('return 1')() === 1);
        } catch {
          done(false);
        }
      });
    });
    const reached = await fetch('https://example.com/').then(
      () => true,
      () => false,
    );
    const styled = getComputedStyle(document.documentElement).outlineWidth === '7px';
    return { inline: 'inlineRan' in globalThis, evaluated, styled, reached };
  });
  expect(found).toEqual({ inline: false, evaluated: false, styled: false, reached: false });
});

test('the page has no Node, and of Electron only the bridge', async () => {
  const seen = await running.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
    bridge: Object.keys((globalThis as unknown as Window).bridge),
    isFrozen: Reflect.set((globalThis as unknown as Window).bridge, 'call', null) === false,
  }));
  expect(seen).toEqual({ node: [], bridge: ['call'], isFrozen: true });
});

test('the page cannot go elsewhere nor open a window', async () => {
  const before = running.page.url();
  const opened = await running.page.evaluate(async () => {
    const window = globalThis.open('https://example.com/');
    location.href = 'https://example.com/';
    await new Promise((done) => setTimeout(done, 500));
    location.href = 'file:///etc/passwd';
    await new Promise((done) => setTimeout(done, 500));
    return window !== null;
  });
  expect(opened).toBe(false);
  expect(running.page.url()).toBe(before);
  expect(running.app.windows()).toHaveLength(1);
});

test('the main process itself lets nothing through to the network', async () => {
  const reached = await running.app.evaluate(async ({ session }) =>
    session.defaultSession.fetch('https://example.com/').then(
      () => 'reached',
      (problem: Error) => problem.message,
    ),
  );
  expect(reached).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('permissions are refused', async () => {
  const state = await running.page.evaluate(async () => {
    const query = async (name: string) => (await navigator.permissions.query({ name: name as PermissionName })).state;
    return [await query('geolocation'), await query('camera'), await query('notifications')];
  });
  expect(state).toEqual(['denied', 'denied', 'denied']);
});

test('a channel that is not in the contract does not pass', async () => {
  expect(await callAnyhow('fs.readFile', '/etc/passwd')).toBe('No such channel');
  expect(await callAnyhow('__proto__', {})).toBe('No such channel');
});

test('malformed arguments come back as a code that names the field and quotes nothing', async () => {
  const malformed = await callAnyhow('journal.open', { store: '../../etc', acknowledged: null });
  expect(malformed).toEqual({ ok: false, code: 'malformed', detail: 'store invalid_value' });
  expect(await callAnyhow('draft.save', { store: 'practice', id: '../../../tmp/x', sealed: null })).toMatchObject({
    ok: false,
    code: 'malformed',
  });
  expect(await callAnyhow('printing.save', { pdf: [], name: '../x' })).toMatchObject({ code: 'malformed' });
  expect(await callAnyhow('journal.append', undefined)).toMatchObject({ code: 'malformed' });
});

test('a call from anything but the main frame of the window is refused', async () => {
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

test('no address leads out of the folder of the program', async () => {
  const statuses = await running.page.evaluate(async () => {
    const addresses = [
      'app://yichuang/%2e%2e/electron/main.js',
      'app://yichuang/..%2felectron%2fmain.js',
      'app://yichuang/%2e%2e%5celectron%5cmain.js',
      'app://yichuang//etc/passwd',
      'app://yichuang/%00',
      'app://yichuang/%E0%A4%A',
    ];
    return Promise.all(addresses.map(async (address) => (await fetch(address)).status));
  });
  expect(statuses).toEqual(statuses.map(() => 404));
});
