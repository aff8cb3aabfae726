/** `now`: the day's clock, in ms, which goes on while the PC sleeps. `after`: calls back after `ms`; gives a way to call it off. */
export type RestClock = {
  readonly now: () => number;
  readonly after: (ms: number, work: () => void) => () => void;
};

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Calls back once nobody has touched key, mouse or screen for `ms`; where the PC slept meanwhile, before the first touch
 * counts. Gives a way to stop watching.
 */
export function watchRest(place: EventTarget, ms: number, clock: RestClock, onRest: () => void): () => void {
  let touched = 0;
  let isOver = false;
  let callOff = () => {};
  const rest = () => {
    isOver = true;
    onRest();
  };
  const begin = () => {
    touched = clock.now();
    isOver = false;
    callOff = clock.after(ms, rest);
  };
  const stir = () => {
    callOff();
    if (!isOver && clock.now() - touched >= ms) rest();
    else begin();
  };
  begin();
  const how = { capture: true, passive: true };
  for (const sign of SIGNS_OF_LIFE) place.addEventListener(sign, stir, how);
  return () => {
    callOff();
    for (const sign of SIGNS_OF_LIFE) place.removeEventListener(sign, stir, how);
  };
}

/** Timers stand still while the PC sleeps: so often the day's clock is looked at. Milliseconds. */
const LOOK_MS = 5_000;

/** The window's own: what comes first, the time that its timers counted or that of the day's clock, which may be set back. */
export const windowClock: RestClock = {
  now: () => Date.now(),
  after: (ms, work) => {
    const due = Date.now() + ms;
    let left = ms;
    let timer = 0;
    const wait = () => {
      const step = Math.min(left, LOOK_MS);
      timer = window.setTimeout(() => {
        left -= step;
        if (left <= 0 || Date.now() >= due) work();
        else wait();
      }, step);
    };
    wait();
    return () => window.clearTimeout(timer);
  },
};
