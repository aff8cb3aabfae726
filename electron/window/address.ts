/** Everything the window loads comes from `app://yichuang/`; papers on their way to the printer from `app://paper/`. */
export const SCHEME = 'app';
export const WINDOW_HOST = 'yichuang';
export const PAPER_HOST = 'paper';
export const START_PAGE = `${SCHEME}://${WINDOW_HOST}/index.html`;

export function isOwnPage(address: string): boolean {
  return URL.canParse(address) && isAt(new URL(address), WINDOW_HOST);
}

export function isAt(url: URL, host: string): boolean {
  return url.protocol === `${SCHEME}:` && url.host === host;
}
