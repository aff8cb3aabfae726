/** `npm start`: builds the application and opens its window; without a screen, shows it by the tour instead. */
import { run, say } from '../bootstrap/run.mjs';
import { hasScreen } from '../bootstrap/screen.mjs';
import { buildApp } from '../build-app.ts';
import { electronLaunch } from '../electron-path.ts';
import { electronOrEnd } from './electron-or-end.ts';
import { runScript } from './run-script.ts';

await electronOrEnd();
await buildApp();
if (hasScreen()) {
  const { executablePath, args, cwd } = electronLaunch(process.argv.slice(2));
  process.exitCode = await run(executablePath, args, { cwd });
} else {
  say('No screen here (DISPLAY and WAYLAND_DISPLAY are empty): running the tour on a virtual one instead.');
  process.exitCode = await runScript('tests/tour/run-tour.ts', process.argv.slice(2));
}
