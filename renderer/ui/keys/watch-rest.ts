/** Calls back after `ms`; gives a way to call it off. */
export type After = (ms: number, work: () => void) => () => void;

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Calls back once nobody has touched key, mouse or screen for `ms`. Gives a way to stop watching. */
export function watchRest(place: EventTarget, ms: number, after: After, onRest: () => void): () => void {
  let callOff = after(ms, onRest);
  const stir = () => {
    callOff();
    callOff = after(ms, onRest);
  };
  const how = { capture: true, passive: true };
  for (const sign of SIGNS_OF_LIFE) place.addEventListener(sign, stir, how);
  return () => {
    callOff();
    for (const sign of SIGNS_OF_LIFE) place.removeEventListener(sign, stir, how);
  };
}

/** The window's own clock. */
export function afterTimeout(ms: number, work: () => void): () => void {
  const timer = window.setTimeout(work, ms);
  return () => window.clearTimeout(timer);
}
