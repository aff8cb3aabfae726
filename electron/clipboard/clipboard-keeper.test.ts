import { expect, test } from 'vitest';
import { clipboardKeeper, KEPT_SECONDS } from './clipboard-keeper.ts';

const NUMBER = '433127199308090101';

/**
 * A clipboard and a clock in memory; `refuses`: the system keeps what it has. `held.byOther`: another program has it open,
 * so that nothing is read and nothing taken off.
 */
function desk({ refuses = false } = {}) {
  let isRefusing = refuses;
  const held = { text: '', byOther: false };
  const timers = new Map<() => void, number>();
  const keeper = clipboardKeeper({
    clipboard: {
      readText: () => (held.byOther ? '' : held.text),
      writeText: (text) => {
        if (!isRefusing) held.text = text;
      },
      clear: () => {
        if (!held.byOther) held.text = '';
      },
    },
    after: (milliseconds, work) => {
      timers.set(work, milliseconds);
      return () => timers.delete(work);
    },
    random: (length) => new Uint8Array(length).fill(7),
  });
  const ring = () => {
    const due = [...timers.keys()];
    timers.clear();
    for (const work of due) work();
    return new Promise((done) => setImmediate(done));
  };
  const refuse = () => {
    isRefusing = true;
  };
  return { held, keeper, timers, ring, refuse };
}

test('E20 what was copied is taken off the clipboard after its time', async () => {
  const { held, keeper, timers, ring } = desk();
  expect(await keeper.copy(NUMBER)).toEqual({ ok: true, seconds: KEPT_SECONDS });
  expect(held.text).toBe(NUMBER);
  expect([...timers.values()]).toEqual([KEPT_SECONDS * 1000]);
  await ring();
  expect(held.text).toBe('');
});

test('E20 a second copy begins the time anew', async () => {
  const { held, keeper, timers, ring } = desk();
  await keeper.copy('first');
  await keeper.copy('second');
  expect(timers.size).toBe(1);
  await ring();
  expect(held.text).toBe('');
});

test('E21 what another program put there since is left alone', async () => {
  const { held, keeper, ring } = desk();
  await keeper.copy(NUMBER);
  held.text = 'a sentence out of another program';
  await ring();
  expect(held.text).toBe('a sentence out of another program');
  await keeper.clear();
  expect(held.text).toBe('a sentence out of another program');
});

test('E22 when the desk is locked or the program ends it is taken off at once, and only once', async () => {
  const { held, keeper, timers } = desk();
  await keeper.copy(NUMBER);
  await keeper.clear();
  expect(held.text).toBe('');
  expect(timers.size).toBe(0);
  held.text = NUMBER;
  await keeper.clear();
  expect(held.text).toBe(NUMBER);
});

test('a clipboard that the system does not give is said, and nothing is promised', async () => {
  const { keeper, timers } = desk({ refuses: true });
  expect(await keeper.copy(NUMBER)).toEqual({ ok: false, code: 'refused', detail: '' });
  expect(timers.size).toBe(0);
});

test('E20 a second copy that the system refuses leaves the first its time', async () => {
  const { held, keeper, ring, refuse } = desk();
  await keeper.copy(NUMBER);
  refuse();
  expect((await keeper.copy('second')).ok).toBe(false);
  expect(held.text).toBe(NUMBER);
  await ring();
  expect(held.text).toBe('');
});

test('a copy that comes while the one before is being taken off keeps its own time', async () => {
  const { held, keeper, timers } = desk();
  await keeper.copy('first');
  await Promise.all([keeper.clear(), keeper.copy('second')]);
  expect(held.text).toBe('second');
  expect(timers.size).toBe(1);
});

test('E20 while another program holds the clipboard open it is tried again, and given up where nothing comes of it', async () => {
  const { held, keeper, timers, ring } = desk();
  await keeper.copy(NUMBER);
  held.byOther = true;
  await ring();
  expect(held.text).toBe(NUMBER);
  held.byOther = false;
  await ring();
  expect(held.text).toBe('');
  expect(timers.size).toBe(0);
  await keeper.copy(NUMBER);
  held.text = '';
  for (let tries = 0; tries < 100 && timers.size > 0; tries += 1) await ring();
  expect(timers.size).toBe(0);
});

test('E22 what could not be taken off at the lock is taken off as soon as it can be', async () => {
  const { held, keeper, ring } = desk();
  await keeper.copy(NUMBER);
  held.byOther = true;
  await keeper.clear();
  held.byOther = false;
  await ring();
  expect(held.text).toBe('');
});
