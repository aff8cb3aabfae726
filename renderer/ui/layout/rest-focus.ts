/** Set on a list that takes the focus when nothing else has it. */
export const TAKES_FOCUS = 'data-takes-focus';

/** Where a page scrolls. */
const PAGE_BODY = '[data-page-body]';

/** Whether nothing has the focus, or only the page as a whole: a list or a field may take it then. */
export function isAtRest(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.matches(PAGE_BODY);
}

/** Whether the focus went lost with what had it, or is about to; the keys would then reach nothing. */
function isFocusLost(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.matches(':disabled');
}

/** What lies over a page and has the keys. */
const LAYER = '[role="dialog"], dialog[open]';

/**
 * Gives a lost focus to the list of the page, or to its body, so that the arrow keys walk or scroll. Not to a page that
 * lies under a layer: the layer gets it.
 */
export function restFocus(within: ParentNode = document): void {
  if (!isFocusLost()) return;
  const layer = [...document.querySelectorAll<HTMLElement>(LAYER)].at(-1);
  const isBelow = layer !== undefined && within instanceof HTMLElement && !layer.contains(within);
  if (isBelow) {
    layer.focus();
    return;
  }
  const row = within.querySelector<HTMLElement>(`[${TAKES_FOCUS}] [data-row][tabindex="0"]`);
  const place = row ?? within.querySelector<HTMLElement>(PAGE_BODY);
  place?.focus({ preventScroll: row === null });
}
