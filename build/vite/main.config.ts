import { join } from 'node:path';
import { defineConfig } from 'vite';
import { repositoryFolder } from '../bootstrap/run.mjs';
import { appFolder } from './paths.ts';

/** Electron's main process: one ESM bundle. `pdf-to-printer` stays a package, because it brings an executable along. */
export default defineConfig({
  root: join(repositoryFolder, 'electron'),
  clearScreen: false,
  ssr: { noExternal: true, target: 'node', external: ['electron', 'pdf-to-printer'] },
  build: {
    ssr: join(repositoryFolder, 'electron', 'main.ts'),
    outDir: join(appFolder, 'electron'),
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      external: ['electron', 'pdf-to-printer', /^node:/],
      output: { format: 'es', entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
