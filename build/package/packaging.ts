import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AfterPackContext, Configuration } from 'electron-builder';
import { repositoryFolder } from '../bootstrap/run.mjs';
import type { ElectronRuntime } from '../electron-runtime/runtime.ts';

/** All code is bundled into out/app; only the package that brings a program along for Windows goes in as it is. */
const packagesToKeep = process.platform === 'win32' ? '!node_modules/!(pdf-to-printer)/**/*' : '!node_modules/**/*';

/** `users`: what is handed out. `trial`: a folder for this project's tests, never handed out. */
export type Purpose = 'users' | 'trial';

/** Windows knows the program by this name: the installer writes it into the shortcuts, the program says it of its window. */
const APP_ID = 'cn.yichuang.desk';

/** Stands in the packed `package.json` of a folder on trial; without it a packed program takes no foreign switches. */
export const OPEN_TO_INSPECTION = 'openToInspection';

/**
 * How the application is packed (electron-builder). For users: the official Electron with hardened fuses. On trial: the
 * runtime of this PC, and the inspector's switches stay open, because Playwright drives the packed application by them.
 */
export function packaging(runtime: ElectronRuntime, purpose: Purpose): Configuration {
  return {
    appId: APP_ID,
    productName: '一窗',
    executableName: 'yichuang',
    artifactName: 'yichuang-$' + '{version}-$' + '{os}-$' + '{arch}.$' + '{ext}',
    directories: {
      output: join(repositoryFolder, 'out', 'dist'),
      buildResources: join(repositoryFolder, 'build', 'resources'),
    },
    files: ['out/app/**/*', 'package.json', '!**/*.map', packagesToKeep],
    asar: true,
    afterPack: removeDefaultApp,
    npmRebuild: false,
    electronLanguages: ['zh-CN', 'en-US'],
    extraMetadata: {
      appId: APP_ID,
      ...(purpose === 'trial' ? { [OPEN_TO_INSPECTION]: true } : {}),
      homepage: 'https://yichuang.example',
      author: { name: '一窗', email: 'desk@yichuang.example' },
    },
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: purpose === 'trial',
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    },
    win: {
      target: [
        { target: 'nsis', arch: ['x64'] },
        { target: 'portable', arch: ['x64'] },
      ],
      asarUnpack: ['node_modules/pdf-to-printer/**/*'],
    },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      deleteAppDataOnUninstall: false,
    },
    linux: {
      target: [
        { target: 'deb', arch: ['x64', 'arm64'] },
        { target: 'AppImage', arch: ['x64', 'arm64'] },
      ],
      category: 'Office',
      synopsis: '县级政务服务中心一件事综合窗口',
    },
    ...(purpose === 'users' ? {} : { electronDist: runtime.folder, electronVersion: runtime.version }),
  };
}

/** electron-builder leaves the default app in when it copies a runtime instead of unpacking one. */
async function removeDefaultApp({ appOutDir }: AfterPackContext): Promise<void> {
  rmSync(join(appOutDir, 'resources', 'default_app.asar'), { force: true });
}
