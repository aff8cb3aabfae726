import { join } from 'node:path';
import { defineConfig } from 'vite';
import { repositoryFolder } from '../bootstrap/run.mjs';
import { appFolder } from './paths.ts';

/** The preload script: one CommonJS file, because a sandboxed preload can load nothing else. */
export default defineConfig({
  root: join(repositoryFolder, 'electron'),
  clearScreen: false,
  ssr: { noExternal: true, target: 'node', external: ['electron'] },
  build: {
    ssr: join(repositoryFolder, 'electron', 'preload.ts'),
    outDir: join(appFolder, 'electron'),
    emptyOutDir: false,
    target: 'node20',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      external: ['electron', /^node:/],
      output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
    },
  },
});
