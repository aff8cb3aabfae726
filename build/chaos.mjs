import { enter } from './bootstrap/enter.mjs';
import { hasScreen } from './bootstrap/screen.mjs';

await enter('build/tasks/chaos.ts', hasScreen() ? ['window', 'fonts'] : ['window', 'fonts', 'display']);
