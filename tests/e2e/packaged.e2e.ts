import { expect, test } from 'vitest';
import { packedLaunch } from '../../build/electron-path.ts';
import { newDataFolder } from './support/launch-app.ts';
import { seeAgain, startStation, takeCase } from './support/station-desk.ts';

test('T7 the packed program starts, takes a case, and finds it again after a restart', async () => {
  const data = await newDataFolder();
  const first = await startStation(data.folder, packedLaunch);
  expect(await first.app.evaluate(({ app }) => app.getAppPath())).toContain('app.asar');
  const taken = await takeCase(first.page, 0);
  expect(taken.number).toMatch(/^433127\d{23}$/);
  await first.close();
  const second = await startStation(data.folder, packedLaunch);
  expect(await seeAgain(second.page, taken)).toBe(taken.seen);
  await second.close();
  await data.remove();
});
