/**
 * The ladder of CONTRIBUTING.md as data. A room may always import itself; what is not named here is fenced off.
 */
type Room = {
  /** Folder, or folder and file, below the repository. The longest that matches a file is its room. */
  readonly path: string;
  readonly imports: readonly string[];
};

export const rooms: readonly Room[] = [
  { path: 'domain', imports: [] },
  { path: 'seeds', imports: ['domain'] },
  { path: 'electron/contract', imports: ['domain'] },
  { path: 'electron', imports: ['domain', 'electron/contract', 'seeds'] },
  { path: 'renderer/ui', imports: [] },
  { path: 'renderer/store', imports: ['domain', 'electron/contract'] },
  { path: 'renderer/sync', imports: ['domain', 'electron/contract', 'renderer/store'] },
  { path: 'renderer/papers', imports: ['domain', 'electron/contract', 'renderer/store', 'renderer/ui'] },
  {
    path: 'renderer/desk',
    imports: [
      'domain',
      'electron/contract',
      'renderer/store',
      'renderer/sync',
      'renderer/papers',
      'renderer/ui',
      'seeds',
    ],
  },
  {
    path: 'renderer',
    imports: [
      'domain',
      'electron/contract',
      'renderer/store',
      'renderer/sync',
      'renderer/papers',
      'renderer/ui',
      'renderer/desk',
      'seeds',
    ],
  },
  { path: 'build', imports: ['domain', 'seeds'] },
];

/** Where a package may be used, by room or by a folder of rooms. Packages not named here may be used anywhere. */
export const packageHomes: readonly { readonly packages: RegExp; readonly homes: readonly string[] }[] = [
  { packages: /^dexie(-react-hooks)?$/, homes: ['renderer/store'] },
  { packages: /^(antd|@ant-design\/.*|react-hook-form|@hookform\/.*|zustand)$/, homes: ['renderer'] },
  { packages: /^(react|react-dom|@types\/react.*)$/, homes: ['renderer'] },
  { packages: /^electron$/, homes: ['electron', 'build'] },
  { packages: /^node:/, homes: ['electron', 'seeds', 'build'] },
  { packages: /^(pdf-to-printer)$/, homes: ['electron'] },
];

/** Folders of a home that a package of that home stays out of: the contract is also loaded by the sandboxed window. */
export const closedToPackages: readonly { readonly room: string; readonly packages: RegExp }[] = [
  { room: 'electron/contract', packages: /^(electron$|node:)/ },
];

/** What only tests, checks and configurations may use. */
export const testPackages = /^(vitest|@vitest\/.*|fast-check|playwright|playwright-core|@axe-core\/.*)$/;

/** Builders and fakes that stand beside what they are for. */
export const isTestSupport = (path: string): boolean => /\/testing(?:\/|\.ts$)/.test(path);

export const isTestFile = (path: string): boolean => /\.(test|e2e)\.tsx?$/.test(path) || path.startsWith('tests/');
