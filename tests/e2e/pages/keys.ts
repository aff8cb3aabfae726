import type { Page } from 'playwright-core';

/** ASCII key by key; any other text as an input method commits it. */
export async function typeText(page: Page, text: string): Promise<void> {
  if (/^[\x20-\x7e]*$/.test(text)) await page.keyboard.type(text);
  else await page.keyboard.insertText(text);
}

/** As a keyboard wedge types a code: digits without a pause, then Enter. */
export async function scan(page: Page, digits: string): Promise<void> {
  await page.keyboard.type(digits);
  await page.keyboard.press('Enter');
}

/** A scanner's burst, faster than keys sent one by one from outside. */
export async function scanInWindow(page: Page, digits: string): Promise<void> {
  await page.evaluate(burst, digits);
}

/** Runs in the window. */
function burst(digits: string): void {
  for (const key of [...digits, 'Enter']) {
    const code = key === 'Enter' ? key : `Digit${key}`;
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
  }
}

/** The name of the field that has the focus; '' when none has. A group of choices is one field. */
export function focusedField(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement && element.type === 'radio') return element.name;
    return element?.id ?? '';
  });
}

/** More stops than any page has. */
const MOST_STOPS = 80;

/** Walks with Tab until it is there; `what` says in the error where Tab never came to. */
export async function tabUntil(page: Page, isThere: () => Promise<boolean>, what: string): Promise<void> {
  for (let stops = 0; !(await isThere()); stops += 1) {
    if (stops > MOST_STOPS) throw new Error(`Tab does not lead to ${what}`);
    await page.keyboard.press('Tab');
  }
}
