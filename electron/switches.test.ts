import { expect, test } from 'vitest';
import { foreignSwitches } from './switches.ts';

test('E12 of the switches that a packed program is started with only those of our own are taken', () => {
  expect(foreignSwitches(['--user-data-dir=/data', '--no-sandbox', '--force-device-scale-factor=1.25'])).toEqual([]);
  expect(
    foreignSwitches(['--remote-debugging-port=9222', '--remote-debugging-pipe', '--renderer-cmd-prefix=sh']),
  ).toEqual(['remote-debugging-port', 'remote-debugging-pipe', 'renderer-cmd-prefix']);
});

test('E12 however a switch is written, it is known', () => {
  expect(foreignSwitches(['--Remote-Debugging-Port=1', '-remote-debugging-port', '/REMOTE-DEBUGGING-PORT:9'])).toEqual([
    'remote-debugging-port',
    'remote-debugging-port',
    'remote-debugging-port',
  ]);
});

test('E12 links and file names are no switches, and nothing reads them', () => {
  expect(foreignSwitches(['yichuang://case/1', '../../x', 'C:\\x.json', ''])).toEqual([]);
});
