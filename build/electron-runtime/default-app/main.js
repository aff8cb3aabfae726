// What `electron DIR` does, for the stand-in runtime, which comes without Electron's own default app.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const {
  main = 'index.js',
  name,
  productName,
  version,
} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

app.setName(productName ?? name);
// @ts-expect-error undocumented: Electron's own default app uses it
if (version) app.setVersion(version);
// @ts-expect-error undocumented: Electron's own default app uses it
app.setAppPath(folder);
await import(pathToFileURL(join(folder, main)).href);
