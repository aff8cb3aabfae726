import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BenchApp, newFolder, startBenchApp, timeFirstScreen } from './bench-app.ts';
import type { Line } from './report.ts';

/** What a store of so many cases costs. Times in ms, heap in bytes. */
export type Size = {
  readonly cases: number;
  readonly rebuild: number;
  readonly firstScreen: number;
  readonly heapAbove: number;
  readonly readRows: number;
  readonly buildSearch: number;
  readonly searchHeap: number;
  readonly search: { readonly p50: number; readonly p95: number; readonly max: number; readonly missed: number } | null;
};

/** First screens are measured in a window started anew each time; the median of so many. */
const STARTS = 5;
const MB = 1024 * 1024;

export async function measureSize(script: string, cases: number): Promise<Size> {
  const folder = await newFolder();
  try {
    const filling = await startBenchApp(folder.path, script);
    await filling.run('seed', cases);
    const rebuild = await filling.run('open');
    await filling.run('close');
    await filling.run('chooseDesk', true);
    await filling.close();
    // The first start adopts the packs that came with the program.
    await timeFirstScreen(folder.path);
    const firstScreen = await median(STARTS, () => timeFirstScreen(folder.path));
    await askAgain(folder.path);
    return await onceStarted(folder.path, script, async (app) => {
      const before = await app.heap();
      await app.run('open');
      const open = await app.heap();
      const readRows = cases === 0 ? 0 : await app.run('readRows');
      const unsearched = await app.heap();
      const buildSearch = await app.run('warmSearch');
      const searchHeap = (await app.heap()) - unsearched;
      const search = cases === 0 ? null : await app.run('search', cases);
      await app.run('close');
      return { cases, rebuild, firstScreen, heapAbove: open - before, readRows, buildSearch, searchHeap, search };
    });
  } finally {
    await folder.remove();
  }
}

/** Without its preferences the program asks first and opens no record: the bench then has it to itself. */
async function askAgain(folder: string): Promise<void> {
  await rm(join(folder, 'preferences.json'), { force: true });
}

async function onceStarted<Value>(
  folder: string,
  script: string,
  work: (app: BenchApp) => Promise<Value>,
): Promise<Value> {
  const app = await startBenchApp(folder, script);
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

async function median(times: number, work: () => Promise<number>): Promise<number> {
  const runs: number[] = [];
  for (let at = 0; at < times; at += 1) runs.push(await work());
  return runs.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

export function linesOf(none: Size, size: Size): readonly Line[] {
  const { cases, search } = size;
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const named = (what: string) => `${what}（${cases.toLocaleString('zh-CN')} 件）`;
  return [
    {
      what: named('首屏（窗口打开到工作台列表）'),
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
