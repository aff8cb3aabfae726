import { enter } from './bootstrap/enter.mjs';
import { hasScreen } from './bootstrap/screen.mjs';

await enter('build/tasks/faults.ts', [
  'window',
  'fonts',
  'chromium',
  'clock',
  ...(hasScreen() ? [] : /** @type {const} */ (['display'])),
]);
