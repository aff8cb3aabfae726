import { expect, test } from 'vitest';
import { bundlePage, newFolder, startBenchApp } from '../bench/bench-app.ts';
import { linesOf, measureSizes } from '../bench/measure-reading.ts';
import { measureWriting } from '../bench/measure-writing.ts';
import type { Line } from '../bench/report.ts';

test('the bench comes to its figures, and a search over some hundred cases misses none', async () => {
  const script = await bundlePage();
  const lines: Line[] = [];
  const folder = await newFolder();
  const app = await startBenchApp(folder.path, script);
  lines.push(...(await measureWriting(app, folder.path, 5)));
  await app.close();
  await folder.remove();
  const sizes = await measureSizes(script, [300], 1, (none, size) => lines.push(...linesOf(none, size)));
  expect(sizes.map(({ cases, caughtUp }) => [cases, caughtUp])).toEqual([[300, 200]]);
  expect(sizes.map(({ search }) => search?.missed)).toEqual([0]);
  expect(lines.filter(({ ratio }) => !Number.isFinite(ratio))).toEqual([]);
  expect(lines).toHaveLength(11);
});
