import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { repositoryFolder } from '../bootstrap/run.mjs';
import { appFolder } from './paths.ts';

/** What the window shows. Relative addresses, because the application serves it from its own scheme. */
export default defineConfig({
  root: join(repositoryFolder, 'renderer'),
  base: './',
  plugins: [react()],
  clearScreen: false,
  server: { port: 5317, strictPort: true },
  worker: { format: 'es' },
  build: {
    outDir: join(appFolder, 'renderer'),
    emptyOutDir: true,
    // The stand-in of development and tests is Chromium 130, the shipped product newer; docs/decisions/0002-electron-runtime.md.
    target: 'chrome130',
    sourcemap: true,
    // No data: addresses, so that the window's content security policy can do without them.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: { input: { index: join(repositoryFolder, 'renderer', 'index.html') } },
  },
});
