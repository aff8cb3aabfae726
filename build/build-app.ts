import { join } from 'node:path';
import { build } from 'vite';
import { copySeeds } from './copy-seeds.ts';

/** Builds the whole application into `out/app`: main process, preload script, window, seeds. */
export async function buildApp(): Promise<void> {
  // In this order: the main build empties the folder that the preload script is then added to.
  for (const name of ['main', 'preload', 'renderer']) {
    await build({
      configFile: join(import.meta.dirname, 'vite', `${name}.config.ts`),
      configLoader: 'native',
      logLevel: process.env.YICHUANG_VERBOSE ? 'info' : 'warn',
    });
  }
  copySeeds();
}
