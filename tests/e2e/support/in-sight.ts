import type { Page } from 'playwright-core';

/**
 * What is out of sight in the window: the field that has the focus, or the button that `act` selects; each may lie under
 * something that stays in its place. A sentence for each, with the name of the page.
 */
export async function outOfSight(page: Page, name: string, act: string): Promise<readonly string[]> {
  return (await page.evaluate(findCovered, act)).map((what) => `${name}: ${what} is out of sight`);
}

/** Runs in the window. The middle of its lower edge tells, for what stays at the foot covers from below. */
function findCovered(act: string): string[] {
  const isSeen = (element: Element | null) => {
    if (!element) return false;
    const { left, width, bottom } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, bottom - 3);
    return there !== null && (element.contains(there) || there.contains(element));
  };
  const field = isSeen(document.activeElement) ? [] : [`the field ${document.activeElement?.id}`];
  return isSeen(document.querySelector(act)) ? field : [...field, 'its act'];
}
