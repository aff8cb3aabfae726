import { START_PAGE } from './address.ts';

/** Who asks for what, as Electron tells it; members it does not tell are absent. */
export type Asking = {
  readonly permission: string;
  /** Address of the page that asks. */
  readonly url: string;
  readonly isMainFrame: boolean;
  /** Of `media`: `video`, `audio`. Empty where it is not told. */
  readonly media: readonly string[];
};

/** All that is ever given: the picture of a camera to our own page; never sound. */
export function isGiven({ permission, url, isMainFrame, media }: Asking): boolean {
  return permission === 'media' && isMainFrame && isStartPage(url) && media.length > 0 && media.every(isPicture);
}

const isPicture = (kind: string): boolean => kind === 'video';

const isStartPage = (address: string): boolean => address.replace(/[?#].*$/, '') === START_PAGE;
