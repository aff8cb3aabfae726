import { create } from 'zustand';
import type { AccessPlace, LogPlace } from './logs/log-place.ts';
import { isSame } from './typing/is-same.ts';

/** Where on the desk the person is. A place says everything a page needs to open. */
export type Place =
  | { readonly page: 'workbench' }
  | { readonly page: 'intake'; readonly draft?: string; readonly bundle?: string }
  | { readonly page: 'consult'; readonly bundle?: string }
  | { readonly page: 'case'; readonly id: string }
  | { readonly page: 'capture'; readonly case: string; readonly material?: string }
  | { readonly page: 'handoff' }
  | { readonly page: 'slip'; readonly id: string }
  | { readonly page: 'issue'; readonly case?: string; readonly tab?: 'here' | 'way' }
  | { readonly page: 'search'; readonly query?: string }
  | { readonly page: 'deadlines' }
  | { readonly page: 'logs'; readonly day?: LogPlace; readonly access?: AccessPlace }
  | { readonly page: 'catalogue'; readonly bundle?: string }
  | { readonly page: 'settings'; readonly section?: 'backup' };
export type PageName = Place['page'];

const HOME: Place = { page: 'workbench' };

/** More than a person remembers. */
const KEPT = 30;

/** Where the person is and came from. */
export type Navigation = {
  readonly place: Place;
  /** Counts visits, so that going to the same page again opens it afresh. */
  readonly visit: number;
  readonly earlier: readonly Place[];
  /** What `back` opens instead of the present place, once it was left. */
  readonly asLeft: Place | null;
};

/** As a desk begins its day. */
export const AT_HOME: Navigation = { place: HOME, visit: 0, earlier: [], asLeft: null };

const useStore = create<Navigation>()(() => AT_HOME);

export function useNavigation(): Navigation {
  return useStore();
}

/** Opens a place; the one before is kept for `back`. */
export function go(place: Place): void {
  useStore.setState((now) => opened(now, place));
}

/** Opens a place that stands for the present one, which is no more: the way back passes it by. */
export function goInstead(place: Place): void {
  useStore.setState((now) => openedInstead(now, place));
}

/** One level back; at the end of the way back stands the workbench. */
export function back(): void {
  useStore.setState(wentBack);
}

/** Whether `back` leads to the page of a case: a sentence that ends a way begun there says so. */
export function leadsToCase(): boolean {
  return useStore.getState().earlier.at(-1)?.page === 'case';
}

/** What the page has meanwhile become (an intake that is now a draft, a search with its words): the way back leads there. */
export function returnTo(place: Place): void {
  useStore.setState({ asLeft: place });
}

export function opened(now: Navigation, place: Place): Navigation {
  const earlier = isSame(place, now.place) ? now.earlier : [...now.earlier, now.asLeft ?? now.place].slice(-KEPT);
  return { place, visit: now.visit + 1, earlier, asLeft: null };
}

export function openedInstead(now: Navigation, place: Place): Navigation {
  return { ...now, place, visit: now.visit + 1, asLeft: null };
}

export function wentBack(now: Navigation): Navigation {
  return { place: now.earlier.at(-1) ?? HOME, visit: now.visit + 1, earlier: now.earlier.slice(0, -1), asLeft: null };
}
