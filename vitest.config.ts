import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './build/bootstrap/find-chromium.mjs';
import { DearestFirst } from './build/test/dearest-first.ts';
import { leftOut } from './build/test/left-out.ts';

const isRoot = process.getuid?.() === 0;

/** Quiet and offline: the tests serve every byte themselves. */
const chromiumSwitches = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-first-run',
  ...(isRoot ? ['--no-sandbox'] : []),
];

const chromium = findChromium();

export default defineConfig({
  test: {
    sequence: { sequencer: DearestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // No module of ours keeps state, so files share one: loading them anew took longer than the tests themselves.
          isolate: false,
          // By itself Vitest leaves one core out: half of the PCs that this is made for.
          maxWorkers: '100%',
          // Thousands of cases on a slow and busy PC; not a claim about speed.
          testTimeout: 120_000,
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['node_modules/**', 'out/**', '**/*.browser.test.{ts,tsx}', 'tests/e2e/**'],
        },
      },
      {
        plugins: [react()],
        // Known beforehand, so that Vite does not reload in the middle of a test on a cold cache.
        optimizeDeps: { include: ['bwip-js/browser', 'react-dom/server', '@cantoo/pdf-lib'] },
        test: {
          name: 'browser',
          include: ['**/*.browser.test.{ts,tsx}'],
          exclude: ['node_modules/**', 'out/**'],
          maxWorkers: '100%',
          testTimeout: 30_000,
          hookTimeout: 30_000,
          // Vitest's own second is too short for a picture on a busy PC; so it is below.
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: chromiumSwitches, ...(chromium ? { executablePath: chromium } : {}) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          exclude: ['node_modules/**', 'out/**', ...leftOut(process.platform)],
          globalSetup: ['tests/e2e/support/one-run.ts'],
          setupFiles: ['tests/e2e/support/own-place.ts'],
          // As above; what a file needs for itself, its screen and its folder, is made before it and gone after it.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 240_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
