import { expect, test } from 'vitest';
import { someAct } from '../../electron/journal/testing/journal-builders.ts';
import { folderForEach } from './support/for-file.ts';
import { launchApp } from './support/launch-app.ts';

const data = folderForEach();

test('after SIGKILL in the middle of many acts every answered one is there, and the ledger goes on', async () => {
  const first = await launchApp(data.folder);
  const opened = await first.call('journal.open', { store: 'practice', acknowledged: null });
  const answered: number[] = [];
  const writing = (async () => {
    for (let index = 0; index < 5000; index += 1) {
      const answer = await first.call('journal.append', { store: 'practice', act: someAct(`a${index}`, 3) });
      if (answer.ok) answered.push(answer.head.seq);
    }
  })().catch(() => undefined);
  await expect.poll(() => answered.length).toBeGreaterThan(30);
  await first.kill();
  await writing;
  const second = await launchApp(data.folder);
  const again = await second.call('journal.open', { store: 'practice', acknowledged: null });
  if (!opened.ok || !again.ok) throw new Error('not opened');
  expect(again.ledger).toEqual(opened.ledger);
  expect(again.head.seq).toBeGreaterThanOrEqual(answered.at(-1) ?? 0);
  expect(await second.call('journal.append', { store: 'practice', act: someAct('next') })).toMatchObject({
    firstSeq: again.head.seq + 1,
  });
  expect(await second.call('journal.verify', { store: 'practice', from: null })).toMatchObject({ findings: [] });
  await second.close();
});
