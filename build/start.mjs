import { enter } from './bootstrap/enter.mjs';
import { hasScreen } from './bootstrap/screen.mjs';

await enter('build/tasks/start.ts', hasScreen() ? ['window', 'fonts'] : ['window', 'fonts', 'display']);
