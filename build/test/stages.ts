import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../bootstrap/find-chromium.mjs';
import { repositoryFolder } from '../bootstrap/run.mjs';
import { ensureElectron } from '../electron-runtime/ensure-electron.ts';
import { leftOut } from './left-out.ts';
import { type ProgramOptions, runProgram } from './run-program.ts';
import type { StageName } from './selection.ts';
import { type Count, countTests, type VitestReport } from './tally.ts';

type Stage = (filters: readonly string[]) => Promise<Count>;

/** How long a stage may take before it is ended, in minutes. Well above what two cores need. */
const minutes = { check: 3, unit: 6, browser: 5, e2e: 15 } as const;

/** Every stage of `npm test`. A check counts as one; a test project counts its tests. */
export const stages: Readonly<Record<StageName, Stage>> = {
  types: () => countProgram('node_modules/typescript/bin/tsc', ['--noEmit']),
  lint: () =>
    countProgram('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '--no-errors-on-unmatched']),
  checks: runChecks,
  build: () => countProgram('build/tasks/build.ts', []),
  package: () => countProgram('build/tasks/dist.ts', ['--dir', '--built'], true),
  unit: (filters) => runVitest('unit', filters, { minutes: minutes.unit }),
  browser: runBrowserTests,
  e2e: runElectronTests,
};

async function countProgram(script: string, args: readonly string[], isQuiet = false): Promise<Count> {
  const code = await runProgram(script, args, { minutes: minutes.check, isQuiet });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, note: `ended with code ${code}` };
}

/** Runs every `build/checks/check-*.ts`, each as a program of its own, two at a time: an ordinary PC has two cores. */
async function runChecks(): Promise<Count> {
  const names = readdirSync(join(repositoryFolder, 'build', 'checks')).filter((name) =>
    /^check-[a-z-]+\.ts$/.test(name),
  );
  const failed: string[] = [];
  const runCheck = async (name: string) => {
    const code = await runProgram(`build/checks/${name}`, [], { minutes: minutes.check, isQuiet: true });
    if (code !== 0) failed.push(name);
  };
  for (let at = 0; at < names.length; at += 2) await Promise.all(names.slice(at, at + 2).map(runCheck));
  const count = { passed: names.length - failed.length, failed: failed.length };
  return failed.length === 0 ? count : { ...count, note: failed.join(', ') };
}

async function runVitest(project: string, filters: readonly string[], options: ProgramOptions): Promise<Count> {
  const reportFile = join(repositoryFolder, 'out', 'test', `${project}.json`);
  mkdirSync(join(reportFile, '..'), { recursive: true });
  rmSync(reportFile, { force: true });
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ];
  const code = await runProgram('node_modules/vitest/vitest.mjs', [...args, ...filters], options);
  return countTests(readReport(reportFile), code);
}

function readReport(file: string): VitestReport | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Where no browser is installed, Playwright's own is fetched; Vitest then finds it by itself. */
async function runBrowserTests(filters: readonly string[]): Promise<Count> {
  if (findChromium() === undefined) {
    await runProgram('node_modules/playwright-core/cli.js', ['install', '--only-shell', 'chromium'], { minutes: 5 });
  }
  return await runVitest('browser', filters, { minutes: minutes.browser });
}

async function runElectronTests(filters: readonly string[]): Promise<Count> {
  try {
    await ensureElectron();
  } catch (problem) {
    return { passed: 0, failed: 1, note: problem instanceof Error ? problem.message : String(problem) };
  }
  const count = await runVitest('e2e', filters, { minutes: minutes.e2e });
  const without = leftOut(process.platform);
  if (without.length === 0) return count;
  return { ...count, note: [count.note, `${without.length} files need CUPS: not run here`].filter(Boolean).join('; ') };
}
