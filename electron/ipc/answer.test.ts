import { expect, test } from 'vitest';
import { answer } from './answer.ts';
import type { Handlers } from './handlers.ts';

const unused = () => Promise.reject(new Error('not called in this test'));

function handlersWith(change: Partial<Handlers>): Handlers {
  return new Proxy(change as Handlers, { get: (target, name) => Reflect.get(target, name) ?? unused });
}

test('arguments that are not the contract’s never reach a handler', async () => {
  const handlers = handlersWith({ 'seeds.read': () => Promise.reject(new Error('was called')) });
  expect(await answer(handlers, 'seeds.read', { name: '../secret' }, () => undefined)).toEqual({
    ok: false,
    code: 'malformed',
    detail: 'name invalid_value',
  });
});

test('what a handler gives is the answer', async () => {
  const handlers = handlersWith({ 'seeds.read': async ({ name }) => ({ ok: true, text: name }) });
  expect(await answer(handlers, 'seeds.read', { name: 'calendar' }, () => undefined)).toEqual({
    ok: true,
    text: 'calendar',
  });
});

test('a fault inside becomes a code, and neither answer nor log quotes its message', async () => {
  const lines: string[] = [];
  const handlers = handlersWith({ 'app.info': () => Promise.reject(new Error('石某某 433127199001010000')) });
  const given = await answer(handlers, 'app.info', undefined, (line) => lines.push(line));
  expect(given).toEqual({ ok: false, code: 'internal', detail: 'Error' });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^app\.info: Error \| at /);
  expect(lines.join()).not.toMatch(/石|4331/);
});
