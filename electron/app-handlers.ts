import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { ClipboardKeeper } from './clipboard/clipboard-keeper.ts';
import type { Handlers } from './ipc/handlers.ts';
import type { PreferencesFile } from './preferences.ts';
import { importSeed, readSeed } from './seeds.ts';

type AppChannels = Pick<
  Handlers,
  'app.info' | 'app.setPreferences' | 'app.choosePdfFolder' | 'app.copy' | 'seeds.read' | 'seeds.import'
>;

/** What the window may ask of the program itself and of the files that came with it. */
export function appHandlers(given: {
  readonly preferences: PreferencesFile;
  readonly clipboard: ClipboardKeeper;
  readonly dataFolder: string;
  readonly seedsFolder: string;
  readonly window: () => BrowserWindow | undefined;
}): AppChannels {
  const { preferences, clipboard, dataFolder, seedsFolder, window } = given;
  return {
    'app.info': async () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      preferences: preferences.current(),
      preferencesProblem: preferences.problem,
      dataFolder,
    }),
    'app.setPreferences': (change) => preferences.change(change),
    'app.choosePdfFolder': async () => {
      const pdfFolder = await choose(window(), { properties: ['openDirectory', 'createDirectory'] });
      return pdfFolder === null ? null : preferences.change({ pdfFolder });
    },
    'app.copy': async ({ text }) => clipboard.copy(text),
    'seeds.read': ({ name }) => readSeed(seedsFolder, name),
    'seeds.import': async () => {
      const filters = [{ name: '事项库', extensions: ['json'] }];
      const path = await choose(window(), { properties: ['openFile'], filters });
      return path === null ? null : importSeed(path);
    },
  };
}

/** The system's dialog; null when the person gave up. */
export async function choose(window: BrowserWindow | undefined, options: OpenDialogOptions): Promise<string | null> {
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}
