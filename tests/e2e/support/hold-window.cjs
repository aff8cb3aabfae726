/**
 * Put before the program's own code by `launch-app.ts`: no window is made before Playwright watches the program. It would
 * else attach now and then to a window that is just being made, wait for an answer that was never sent, and give up after
 * three minutes, while the program stands there and nobody knows. Playwright itself calls `__playwright_run` when it watches.
 */
const { app } = require('electron');

const ready = app.whenReady();
/** @type {(event: unknown) => void} */
let letGo = () => undefined;
const watched = new Promise((done) => {
  letGo = done;
});
app.whenReady = () => watched;
Object.assign(globalThis, { __playwright_run: () => ready.then(letGo) });
