/**
 * What the main process sees of the window's page:
 * `begun` it loads · `announced` it asked for something, so its script runs · `broken` it did not load, its preload failed
 * or its process went (`code` for the telephone) · `unresponsive`, `responsive` as Chromium finds · `second` has passed.
 *
 * Seconds are counted by a timer that makes up for nothing. What keeps the main process itself (argon2, a PC that sleeps) is
 * therefore no time in which the page was silent. A large journal being read or mended goes on behind a page that has
 * announced itself, the system's dialogs leave the page its time, and a slow PC has a minute after the one new beginning.
 */
export type PageEvent =
  | { readonly kind: 'begun' | 'announced' | 'unresponsive' | 'responsive' | 'second' }
  | { readonly kind: 'broken'; readonly code: string };

/** `stands`: it once asked for something · `ends`: its process is being ended, so that nothing of it is in the way. */
export type PageState = {
  readonly at: 'loads' | 'stands' | 'hangs' | 'ends' | 'stopped';
  /** Seconds since it came to this. */
  readonly seconds: number;
  /** It was begun anew, and has not stood quietly since. */
  readonly isSecondTry: boolean;
  /** What is the matter with it. */
  readonly code: string;
};

/** `show`: it never painted, and a program that is not seen is silent. */
export type PageAct = 'nothing' | 'show' | 'end' | 'reload' | 'stop';

export type Step = { readonly state: PageState; readonly act: PageAct };

export const FIRST_STATE: PageState = { at: 'loads', seconds: 0, isSecondTry: false, code: '' };

const SHOWN_AFTER = 5;
const LOADS_FOR = { first: 20, second: 60 } as const;
/** Beside the half minute after which Chromium says so. */
const HANGS_FOR = 60;
const ENDS_FOR = 3;
/** A page that stood for so long was well; what befalls it then is something new. Chromium takes a while to find a hang. */
const WELL_AFTER = 60;

/** One new beginning; after that the page that says what is the matter. */
export function nextStep(state: PageState, event: PageEvent): Step {
  if (state.at === 'stopped') return quietly(state);
  switch (event.kind) {
    case 'second':
      return afterSecond({ ...state, seconds: state.seconds + 1 });
    case 'broken':
      return anew({ ...state, code: state.at === 'ends' ? state.code : event.code });
    case 'begun':
      return quietly(state.at === 'stands' || state.at === 'hangs' ? { ...state, at: 'loads', seconds: 0 } : state);
    case 'announced':
      return quietly(state.at === 'loads' ? { ...state, at: 'stands', seconds: 0 } : state);
    case 'unresponsive':
      return quietly(state.at === 'stands' ? { ...state, at: 'hangs', seconds: 0 } : state);
    case 'responsive':
      return quietly(state.at === 'hangs' ? { ...state, at: 'stands', seconds: 0 } : state);
  }
}

function afterSecond(state: PageState): Step {
  const { at, seconds, isSecondTry } = state;
  switch (at) {
    case 'loads':
      if (seconds >= (isSecondTry ? LOADS_FOR.second : LOADS_FOR.first)) return ended(state, 'silent');
      return { state, act: seconds === SHOWN_AFTER ? 'show' : 'nothing' };
    case 'hangs':
      return seconds >= HANGS_FOR ? ended(state, 'hung') : quietly(state);
    case 'ends':
      return seconds >= ENDS_FOR ? anew(state) : quietly(state);
    default:
      return quietly(seconds >= WELL_AFTER ? { ...state, isSecondTry: false } : state);
  }
}

function ended(state: PageState, code: string): Step {
  return { state: { ...state, at: 'ends', seconds: 0, code }, act: 'end' };
}

function anew(state: PageState): Step {
  if (state.isSecondTry) return { state: { ...state, at: 'stopped', seconds: 0 }, act: 'stop' };
  return { state: { ...state, at: 'loads', seconds: 0, isSecondTry: true }, act: 'reload' };
}

function quietly(state: PageState): Step {
  return { state, act: 'nothing' };
}
