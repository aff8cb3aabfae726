import { build, type Rolldown } from 'vite';

/** A file's functions as one script. It goes in through the debugger: the window's policy admits no foreign script. */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: { write: false, minify: false, target: 'chrome130', lib: { entry, formats: ['iife'], name } },
  })) as readonly Rolldown.RolldownOutput[];
  const chunk = result[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built`);
  return chunk.code;
}
