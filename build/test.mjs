import { enter } from './bootstrap/enter.mjs';

await enter('build/tasks/test.ts', ['window', 'fonts', 'display', 'chromium', 'papers']);
