import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskForAll } from './support/for-file.ts';
import { launchApp } from './support/launch-app.ts';

/** A place on this PC that counts who comes, by TCP and by UDP: nobody should. */
type Listener = { readonly port: number; readonly visits: () => number; readonly close: () => void };

const running = deskForAll(launchApp);
let listener: Listener;

beforeAll(async () => {
  listener = await listen();
  await running.page.locator('[data-act="start-station"]').waitFor();
});
afterAll(() => listener?.close());

async function listen(): Promise<Listener> {
  let visits = 0;
  const tcp = createServer((socket) => {
    visits += 1;
    socket.destroy();
  });
  await new Promise<void>((done) => tcp.listen(0, '127.0.0.1', done));
  const { port } = tcp.address() as { port: number };
  const udp = createSocket('udp4', () => {
    visits += 1;
  });
  await new Promise<void>((done) => udp.bind(port, '127.0.0.1', done));
  const close = () => {
    tcp.close();
    udp.close();
  };
  return { port, visits: () => visits, close };
}

/** Runs in the window: every way a page has to speak to another computer. Gives the ways that said it went well. */
async function tryEverything(host: string): Promise<string[]> {
  const wait = new Promise<'silence'>((done) => setTimeout(() => done('silence'), 1_500));
  const element = (tag: string, members: Record<string, string>) =>
    new Promise((good, bad) => {
      const made = Object.assign(document.createElement(tag), members, { onload: good, onerror: bad });
      document.body.append(made);
    });
  const ways: Record<string, () => Promise<unknown>> = {
    fetch: () => fetch(`http://${host}/`, { mode: 'no-cors' }),
    image: () => element('img', { src: `http://${host}/x.png` }),
    script: () => element('script', { src: `http://${host}/x.js` }),
    style: () => element('link', { rel: 'stylesheet', href: `http://${host}/x.css` }),
    prefetch: () => element('link', { rel: 'prefetch', href: `http://${host}/x` }),
    preconnect: () => element('link', { rel: 'preconnect', href: `http://${host}/` }),
    video: () => element('video', { src: `http://${host}/x.mp4` }),
    module: () => element('script', { type: 'module', src: `http://${host}/x.js` }),
    socket: () =>
      new Promise((good, bad) => Object.assign(new WebSocket(`ws://${host}/`), { onopen: good, onerror: bad })),
    events: () =>
      new Promise((good, bad) => Object.assign(new EventSource(`http://${host}/`), { onopen: good, onerror: bad })),
    font: () => new FontFace('x', `url(http://${host}/x.woff2)`).load(),
    worker: () =>
      new Promise((good, bad) => {
        const script = `fetch('http://${host}/', { mode: 'no-cors' }).then(() => postMessage(1), () => close())`;
        const worker = new Worker(URL.createObjectURL(new Blob([script])));
        Object.assign(worker, { onmessage: good, onerror: bad });
      }),
    peer: async () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }] });
      peer.createDataChannel('x');
      await peer.setLocalDescription(await peer.createOffer());
      return await new Promise((good) => {
        peer.onicecandidate = ({ candidate }) => {
          if (candidate?.type === 'srflx') good(candidate);
        };
      });
    },
  };
  navigator.sendBeacon(`http://${host}/`, 'x');
  const said = await Promise.all(
    Object.entries(ways).map(async ([way, go]) => {
      const answer = await Promise.race([go().catch(() => 'refused'), wait]);
      return answer === 'refused' || answer === 'silence' ? [] : [way];
    }),
  );
  return said.flat();
}

test('E5 no way that a page has reaches another computer, not even this one', async () => {
  const reached = await running.page.evaluate(tryEverything, `127.0.0.1:${listener.port}`);
  expect(reached).toEqual([]);
  expect(listener.visits()).toBe(0);
});

test('E5 the sessions of the window and of the press refuse what is asked in their name', async () => {
  const said = await running.app.evaluate(
    async ({ session }, address) =>
      Promise.all(
        [session.defaultSession, session.fromPartition('paper', { cache: false })].map((each) =>
          each.fetch(address).then(
            () => 'reached',
            (problem: Error) => problem.message,
          ),
        ),
      ),
    `http://127.0.0.1:${listener.port}/`,
  );
  expect(said).toEqual(said.map(() => expect.stringContaining('ERR_BLOCKED_BY_CLIENT')));
  expect(listener.visits()).toBe(0);
});

test('E5 the listener would notice: a request past the guard is counted', async () => {
  await fetch(`http://127.0.0.1:${listener.port}/`).catch(() => undefined);
  expect(listener.visits()).toBe(1);
});
