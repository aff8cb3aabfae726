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

test('T8 what is handed out: an installer and a portable program for Windows, packages for Debian and its kin on both processors, AppImages', () => {
  const { win, linux, nsis, appId, extraMetadata } = packaging(runtime, 'users');
  expect(win?.target).toEqual([
    { target: 'nsis', arch: ['x64'] },
    { target: 'portable', arch: ['x64'] },
  ]);
  expect(linux?.target).toEqual([
    { target: 'deb', arch: ['x64', 'arm64'] },
    { target: 'AppImage', arch: ['x64', 'arm64'] },
  ]);
  // The installer's shortcuts and the running program bear one name.
  expect(extraMetadata).toMatchObject({ appId });
  // Who removes the program keeps the record.
  expect(nsis?.deleteAppDataOnUninstall).toBe(false);
});
