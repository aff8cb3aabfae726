import { enter } from './bootstrap/enter.mjs';

const isReached = await enter('build/tasks/test.ts', ['window', 'fonts', 'display', 'chromium', 'papers']);
// Whoever reads the last line must not find an earlier one.
if (!isReached) console.log('0 passed, 1 failed');
