import type { Page } from 'playwright-core';

/** What stands on the screen, as far as hands and a watcher need it. */
export type Seen = {
  /** The keys that are named for what can be done now. */
  readonly keys: readonly string[];
  /** The field that has the focus, when it takes text. */
  readonly field: { readonly label: string; readonly value: string } | null;
  /** Nothing has the focus: the next key would go nowhere. */
  readonly isFocusLost: boolean;
  /** One key leads from the record that is played with to the other one. */
  readonly isAtOtherRecord: boolean;
  readonly text: string;
  readonly isWiderThanWindow: boolean;
  /** The line that says how the last act went. */
  readonly message: string;
};

export function lookAtScreen(page: Page): Promise<Seen> {
  return page.evaluate(readScreen);
}

/** Runs in the window. It stands alone, because only its text goes there. */
function readScreen(): Seen {
  const isThere = (element: Element) => element.getClientRects().length > 0;
  const named = [...document.querySelectorAll('kbd')].filter((key) => isThere(key) && !key.closest('button:disabled'));
  const focused = document.activeElement;
  const isField = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
  const around = focused?.closest('label, [class*="field"]')?.textContent ?? focused?.getAttribute('aria-label') ?? '';
  return {
    keys: named.map((key) => key.textContent ?? ''),
    field: isField ? { label: around.slice(0, 40), value: focused.value } : null,
    isFocusLost: focused === null || focused === document.body,
    isAtOtherRecord: document.querySelector('[data-act="switch-mode"]') !== null,
    text: document.body.innerText,
    isWiderThanWindow: document.documentElement.scrollWidth > window.innerWidth + 1,
    message: document.querySelector('[data-message]')?.textContent ?? '',
  };
}
