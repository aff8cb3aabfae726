import type { StationEntries } from '../../e2e/pages/first-run-model.ts';
import type { Clerk } from '../clerk.ts';

/** A counter that does not exist in a hall that does. */
export const STATION: StationEntries & { readonly closingTime: string; readonly passphrase: string } = {
  code: '0003',
  name: '综合窗口3号',
  hall: '永顺县政务服务中心',
  address: '永顺县灵溪镇府前路1号',
  phone: '0743-5220000',
  closingTime: '23:59',
  passphrase: 'made-up-words-2026',
  operators: [
    { no: '0301', name: '向晓云' },
    { no: '0302', name: '田主任' },
  ],
};

/** From the very first screen to an open desk. */
export async function setUpStation(clerk: Clerk): Promise<void> {
  const { firstRun } = clerk;
  await clerk.does('The window is open', firstRun.waitOpen);
  await clerk.look('first-run');
  await clerk.does('The station is set up', async () => {
    await firstRun.toStation();
    await firstRun.fillIn(STATION);
    await clerk.look('station');
    await firstRun.toSheet(STATION.passphrase);
    await clerk.look('recovery-sheet');
    await firstRun.confirmSheet();
  });
  await clerk.look('first-day');
}
