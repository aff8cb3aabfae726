import { create } from 'zustand';

/** Where on the desk the person is. A place says everything a page needs to open. */
export type Place =
  | { readonly page: 'workbench' }
  | { readonly page: 'intake'; readonly draft?: string; readonly bundle?: string }
  | { readonly page: 'case'; readonly id: string }
  | { readonly page: 'handoff' }
  | { readonly page: 'slip'; readonly id: string }
  | { readonly page: 'issue'; readonly case?: string }
  | { readonly page: 'search'; readonly query?: string }
  | { readonly page: 'deadlines' }
  | { readonly page: 'logs' }
  | { readonly page: 'catalogue'; readonly bundle?: string }
  | { readonly page: 'settings' };
export type PageName = Place['page'];

const HOME: Place = { page: 'workbench' };

/** More than a person remembers. */
const KEPT = 30;

type Navigation = {
  readonly place: Place;
  /** Counts visits, so that going to the same page again opens it afresh. */
  readonly visit: number;
  readonly earlier: readonly Place[];
};

const useStore = create<Navigation>()(() => ({ place: HOME, visit: 0, earlier: [] }));

export function useNavigation(): Navigation {
  return useStore();
}

/** Opens a place; the one before is kept for `back`. */
export function go(place: Place): void {
  useStore.setState((now) => ({
    place,
    visit: now.visit + 1,
    earlier: isSame(place, now.place) ? now.earlier : [...now.earlier, now.place].slice(-KEPT),
  }));
}

/** One level back; at the end of the way back stands the workbench. */
export function back(): void {
  useStore.setState((now) => ({
    place: now.earlier.at(-1) ?? HOME,
    visit: now.visit + 1,
    earlier: now.earlier.slice(0, -1),
  }));
}

/** Keeps what the page has meanwhile become (a draft that got its id) without opening it again. */
export function replacePlace(place: Place): void {
  useStore.setState({ place });
}

function isSame(a: Place, b: Place): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
