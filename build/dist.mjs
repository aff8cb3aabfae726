import { enter } from './bootstrap/enter.mjs';

await enter('build/tasks/dist.ts', ['window', 'fonts']);
