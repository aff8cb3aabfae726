import { enter } from './bootstrap/enter.mjs';

await enter('build/tasks/ready.ts', ['window', 'fonts']);
