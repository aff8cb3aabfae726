import { rename } from 'node:fs/promises';
import { newFolder, timeFirstScreen } from './bench-app.ts';
import { choice, fill, onceStarted, setAside } from './filled-folder.ts';
import { LEFT_TO_CATCH_UP } from './page/seed-store.ts';
import type { Line } from './report.ts';

/** What a store of so many cases costs. Times in ms, heap in bytes. */
export type Size = {
  readonly cases: number;
  /** Opening with so many cases that only the journal has. */
  readonly catchUp: number;
  readonly caughtUp: number;
  readonly firstScreen: number;
  readonly heapAbove: number;
  readonly readRows: number;
  readonly buildSearch: number;
  readonly searchHeap: number;
  readonly search: { readonly p50: number; readonly p95: number; readonly max: number; readonly missed: number } | null;
};

const MB = 1024 * 1024;

/** One folder that grows from size to size, so that nothing is written twice. */
export async function measureSizes(
  script: string,
  counts: readonly number[],
  starts: number,
  onSize: (none: Size, size: Size) => void,
): Promise<readonly Size[]> {
  const [empty, growing] = [await newFolder(), await newFolder()];
  const sizes: Size[] = [];
  try {
    await fill(empty.path, script, 0, 0);
    const none = await measureStore(empty.path, script, 0);
    let before = 0;
    for (const cases of counts) {
      const catchUp = await fill(growing.path, script, before, cases);
      const [firstScreenOfNone, firstScreen] = await firstScreens(empty.path, growing.path, starts);
      const filled = await measureStore(growing.path, script, cases);
      const size = { ...filled, firstScreen, catchUp, caughtUp: Math.min(LEFT_TO_CATCH_UP, cases - before) };
      sizes.push(size);
      onSize({ ...none, firstScreen: firstScreenOfNone, catchUp: 0, caughtUp: 0 }, size);
      before = cases;
    }
  } finally {
    await empty.remove();
    await growing.remove();
  }
  return sizes;
}

/** Medians of starts on either folder by turns, so that a PC that grows slower or faster favours neither. */
async function firstScreens(empty: string, filled: string, starts: number): Promise<readonly [number, number]> {
  const runs: [number[], number[]] = [[], []];
  for (const folder of [empty, filled]) {
    await rename(setAside(folder), choice(folder));
    // The first start adopts the packs that came with the program.
    await timeFirstScreen(folder);
  }
  for (let at = 0; at < starts; at += 1) {
    runs[0].push((await timeFirstScreen(empty)).opened);
    runs[1].push((await timeFirstScreen(filled)).opened);
  }
  for (const folder of [empty, filled]) await rename(choice(folder), setAside(folder));
  return [median(runs[0]), median(runs[1])];
}

function median(runs: readonly number[]): number {
  return runs.toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN;
}

async function measureStore(
  folder: string,
  script: string,
  cases: number,
): Promise<Omit<Size, 'firstScreen' | 'catchUp' | 'caughtUp'>> {
  return await onceStarted(folder, script, async (app) => {
    const before = await app.heap();
    await app.run('open');
    const open = await app.heap();
    const readRows = cases === 0 ? 0 : await app.run('readRows');
    const unsearched = await app.heap();
    const buildSearch = await app.run('warmSearch');
    const searchHeap = (await app.heap()) - unsearched;
    const search = cases === 0 ? null : await app.run('search', cases);
    await app.run('close');
    return { cases, heapAbove: open - before, readRows, buildSearch, searchHeap, search };
  });
}

export function linesOf(none: Size, size: Size): readonly Line[] {
  const { cases, search } = size;
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const named = (what: string) => `${what}（${cases.toLocaleString('zh-CN')} 件）`;
  return [
    {
      what: named('首屏（输完口令到工作台列表）'),
      measured: ms(size.firstScreen),
      against: `${ms(none.firstScreen)}（空库）`,
      ratio: size.firstScreen / none.firstScreen,
      budget: 1.3,
    },
    {
      what: named('查询 p95'),
      measured: `${ms(search?.p95 ?? 0)}，中位 ${ms(search?.p50 ?? 0)}，漏 ${search?.missed ?? 0}`,
      against: '16 ms（一帧）',
      ratio: (search?.p95 ?? 0) / 16,
      budget: 1,
    },
    {
      what: named('查询索引建立'),
      measured: ms(size.buildSearch),
      against: `${ms(size.readRows)}（只读各行）`,
      ratio: size.buildSearch / size.readRows,
      budget: 1,
    },
    {
      what: named('查询索引内存'),
      measured: `${(size.searchHeap / MB).toFixed(1)} MB`,
      against: '20 MB',
      ratio: size.searchHeap / (20 * MB),
      budget: 1,
    },
    {
      what: named('打开后内存'),
      measured: `${((size.heapAbove - none.heapAbove) / MB).toFixed(1)} MB 高于空库`,
      against: '150 MB',
      ratio: Math.max(0, size.heapAbove - none.heapAbove) / (150 * MB),
      budget: 1,
    },
  ];
}
