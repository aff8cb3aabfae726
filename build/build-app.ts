import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { writeSeeds } from './seeds/write-seeds.ts';

/** In this order: the main build empties the folder that the preload script is then added to. */
export const bundles = ['main', 'preload', 'renderer'] as const;

/** How Vite builds one of the bundles. YICHUANG_VERBOSE=1 lists the files. */
export function bundleConfig(name: (typeof bundles)[number]): InlineConfig {
  return {
    configFile: join(import.meta.dirname, 'vite', `${name}.config.ts`),
    configLoader: 'native',
    logLevel: process.env.YICHUANG_VERBOSE ? 'info' : 'warn',
  };
}

/** Builds the whole application into `out/app`: main process, preload script, window, seeds. */
export async function buildApp(): Promise<void> {
  for (const name of bundles) await build(bundleConfig(name));
  writeSeeds();
}
