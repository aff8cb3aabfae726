import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { newDataFolder, type RunningApp } from './launch-app.ts';

type DataFolder = Awaited<ReturnType<typeof newDataFolder>>;

/** One desk for all tests of a file (or of the `describe` it is asked for in), gone with its folder after the last. */
export function deskForAll(start: (folder: string) => Promise<RunningApp>): RunningApp {
  let data: DataFolder | undefined;
  let run: RunningApp | undefined;
  beforeAll(async () => {
    data = await newDataFolder();
    run = await start(data.folder);
  });
  afterAll(async () => {
    await run?.close();
    await data?.remove();
  });
  const running = () => {
    if (!run) throw new Error('the desk is not open before the first test');
    return run;
  };
  return {
    get app() {
      return running().app;
    },
    get page() {
      return running().page;
    },
    get dataFolder() {
      return running().dataFolder;
    },
    call: (name, args) => running().call(name, args),
    close: () => running().close(),
    kill: () => running().kill(),
  };
}

/** A new data folder for each test of a file, gone after it. */
export function folderForEach(): { readonly folder: string } {
  let data: DataFolder | undefined;
  beforeEach(async () => {
    data = await newDataFolder();
  });
  afterEach(() => data?.remove());
  return {
    get folder() {
      return data?.folder ?? '';
    },
  };
}
