import type { RunningApp } from '../e2e/support/launch-app.ts';
import type { Seen } from './seen.ts';

/** Words of the code that nobody in a hall should ever read. */
const OF_CODE = /.{0,20}(?:undefined|NaN|\[object |Invalid Date).{0,20}/;

/** A page comes up sooner than this, also on a busy PC. Milliseconds. */
const PATIENCE = 5_000;

/** Fewer letters than the emptiest page has. */
const EMPTY_PAGE = 20;

/** What is wrong while somebody plays, each thing once; `last` says what was pressed before it. */
export type Watch = {
  /** Where nothing has the focus, it is waited for. */
  readonly look: (seen: Seen) => Promise<void>;
  readonly problems: () => readonly string[];
};

export function watch({ page }: Pick<RunningApp, 'page'>, last: () => string): Watch {
  const found = new Map<string, string>();
  const note = (what: string) => void (found.has(what) || found.set(what, `${what} (after ${last()})`));
  page.on('pageerror', ({ message }) => note(`error of the program: ${message}`));
  page.on('console', (line) => void (line.type() === 'error' && note(`said to the console: ${line.text()}`)));
  page.on('crash', () => note('the window broke down'));
  const focus = page.locator('body :focus').first();
  return {
    look: async (seen) => {
      if (seen.isFocusLost) {
        const isBack = await focus.waitFor({ state: 'attached', timeout: PATIENCE }).then(
          () => true,
          () => false,
        );
        if (!isBack) note('nothing has the focus');
      }
      if (seen.text.trim().length < EMPTY_PAGE) note('an empty page');
      if (seen.isWiderThanWindow) note('the page is wider than the window');
      const [word] = OF_CODE.exec(seen.text) ?? [];
      if (word !== undefined) note(`a word of the code: ${word}`);
    },
    problems: () => [...found.values()],
  };
}
