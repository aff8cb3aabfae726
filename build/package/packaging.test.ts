import { expect, test } from 'vitest';
import { OPEN_TO_INSPECTION, packaging } from './packaging.ts';

const runtime = { kind: 'official', folder: '/electron', executable: '/electron/electron', version: '45.4.1' } as const;

test('E11 what users install lets nobody in by switches, variables or a changed archive', () => {
  const { electronFuses, electronDist } = packaging(runtime, 'users');
  expect(electronFuses).toMatchObject({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
  expect(electronDist).toBeUndefined();
});

test('E11 a folder to try out differs only by the open inspector and by the runtime of this PC', () => {
  const users = packaging(runtime, 'users');
  const trial = packaging(runtime, 'trial');
  expect(trial).toMatchObject({ electronDist: '/electron', electronVersion: '45.4.1' });
  expect(trial.extraMetadata).toEqual({ ...users.extraMetadata, [OPEN_TO_INSPECTION]: true });
  expect(trial.electronFuses).toEqual({ ...users.electronFuses, enableNodeCliInspectArguments: true });
});
