import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { newDataFolder, type RunningApp } from './launch-app.ts';
import { type PrivateCups, startPrivateCups } from './private-cups.ts';

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

/** A print server of the file's own, up before the desk that is asked for after it, and gone with it. */
export function printServerForAll(): Pick<PrivateCups, 'environment' | 'addPrinter' | 'admin'> {
  let cups: PrivateCups | undefined;
  beforeAll(async () => {
    cups = await startPrivateCups();
  });
  afterAll(() => cups?.dispose());
  const running = () => {
    if (!cups) throw new Error('the print server is not up before the first test');
    return cups;
  };
  return {
    get environment() {
      return running().environment;
    },
    addPrinter: (name, description) => running().addPrinter(name, description),
    admin: (tool, args) => running().admin(tool, args),
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
