import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { bundleScript } from '../bench/bundle-script.ts';
import { answerDialogs } from '../e2e/support/answer-dialogs.ts';
import { launchApp } from '../e2e/support/launch-app.ts';
import type { PathsPage } from './page/paths-page.ts';
import { STORIES } from './stories.ts';

/** Every type of paper is printed; then the rest, as long as this lasts. */
const PRINTING_MS = 6 * 60_000;

type Say = (line: string) => void;
type Paper = { readonly type: string; readonly number: string };

/**
 * The stories in the built program: its acts, its store and its printing, called in its window on a fixed clock. Nothing
 * is keyed. Leaves `paths.json` and the papers in `out`; gives what is wrong.
 */
export async function runPaths(out: string, say: Say): Promise<readonly string[]> {
  const start = performance.now();
  const script = await bundleScript(join(import.meta.dirname, 'page', 'paths-page.ts'), 'pathsPage');
  await emptyOut(out);
  const data = await mkdtemp(join(tmpdir(), 'yichuang-paths-'));
  const { app, page } = await launchApp(data);
  try {
    await page.waitForLoadState('load');
    await page.evaluate(script);
    const run = caller(page);
    await answerDialogs(app, out);
    await run('open', seedCatalogue());
    const stopped = await playStories(run, say);
    const { entries, papers, problems } = await run('finish');
    const printed = await printPapers(run, papers, say);
    await run('close');
    const all = [...stopped, ...problems, ...printed.problems];
    const seconds = Math.round((performance.now() - start) / 1000);
    const report = { stories: STORIES.length, keyed: false, entries, papers, printed: printed.printed, seconds };
    await writeFile(join(out, 'paths.json'), `${JSON.stringify({ ...report, problems: all }, null, 2)}\n`);
    return all;
  } finally {
    await app.close();
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function emptyOut(out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const earlier = (await readdir(out)).filter((name) => name.endsWith('.pdf'));
  await Promise.all(earlier.map((name) => rm(join(out, name))));
}

type Run = <Name extends keyof PathsPage>(
  name: Name,
  ...args: Parameters<PathsPage[Name]>
) => Promise<Awaited<ReturnType<PathsPage[Name]>>>;

function caller(page: Page): Run {
  return (name, ...args) => runInPage(page, name, args);
}

async function runInPage<Name extends keyof PathsPage>(
  page: Page,
  name: Name,
  args: Parameters<PathsPage[Name]>,
): Promise<Awaited<ReturnType<PathsPage[Name]>>> {
  const answer = await page.evaluate(
    ([wanted, given]) => {
      const { paths } = globalThis as unknown as { paths: Record<string, (...values: unknown[]) => unknown> };
      return paths[wanted as string]?.(...(given as unknown[]));
    },
    [name, args] as const,
  );
  return answer as Awaited<ReturnType<PathsPage[Name]>>;
}

/** A story that stops does not stop the others. */
async function playStories(run: Run, say: Say): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const [at, { bundle, acts }] of STORIES.entries()) {
    const problem = await run('play', at).then(() => '', messageOf);
    if (problem !== '') problems.push(problem);
    say(
      `${problem === '' ? '✓' : '✗'} ${at + 1}/${STORIES.length} ${bundle}: ${acts.join(', ')}${problem && `\n  ${problem}`}`,
    );
  }
  return problems;
}

async function printPapers(run: Run, papers: readonly Paper[], say: Say) {
  const start = performance.now();
  const first = new Set([...Map.groupBy(papers.keys(), (at) => papers[at]?.type).values()].flatMap(([at = 0]) => [at]));
  const order = [...first, ...[...papers.keys()].filter((at) => !first.has(at))];
  const problems: string[] = [];
  let printed = 0;
  for (const at of order) {
    if (!first.has(at) && performance.now() - start > PRINTING_MS) break;
    const problem = await run('print', at).then(() => '', messageOf);
    if (problem === '') printed += 1;
    else problems.push(problem);
    if (printed % 50 === 0) say(`  ${printed} of ${papers.length} papers printed`);
  }
  say(`  ${printed} of ${papers.length} papers printed, ${first.size} types`);
  return { printed, problems };
}

const messageOf = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem));
