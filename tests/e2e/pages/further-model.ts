import type { Page } from 'playwright-core';
import { printingModel } from './printing-model.ts';
import { type Entries, walkFields } from './walk-fields.ts';

/** The list under F6 and its forms, by keyboard alone. */
export type FurtherModel = {
  /** Opens the case whose line among all on this PC says this. */
  readonly openCase: (says: RegExp) => Promise<void>;
  /** Opens F6, then each form that can be opened there; `visit` gets '' for the list itself, then each form's act. */
  readonly visitForms: (visit: (act: string) => Promise<void>) => Promise<void>;
  /**
   * Opens a form by its letter, walks it with Enter, saves it, and puts its papers off; gives what the button promised.
   * A part of a field's name is enough.
   */
  readonly carry: (letter: string, entries: Entries) => Promise<string>;
};

/** `look` is called at each form when it is filled, with its letter. */
export function furtherModel(page: Page, look?: (letter: string) => Promise<void>): FurtherModel {
  const key = (name: string) => page.keyboard.press(name);
  const section = page.locator('[id="further"]');
  return {
    openCase: async (says) => {
      await key('Alt+1');
      await page.locator('[data-queue="local"]').waitFor();
      await key('j');
      await page.locator('[data-row]').filter({ hasText: says }).first().waitFor();
      const lines = await page.locator('[data-row]').allInnerTexts();
      const at = lines.findIndex((line) => says.test(line));
      await page.locator('[data-row]').first().focus();
      for (let down = 0; down < at; down += 1) await key('ArrowDown');
      await key('Enter');
      await page.locator('[data-fact="number"]').waitFor();
    },
    visitForms: async (visit) => {
      const close = page.locator('[data-act="close-further"]');
      await key('F6');
      await close.waitFor();
      await visit('');
      const forms = section.locator('[data-act]:enabled:not([data-act="close-further"])');
      for (const act of await forms.evaluateAll((all) => all.map((form) => form.getAttribute('data-act') ?? ''))) {
        await page.locator(`[data-act="${act}"]`).press('Enter');
        await section.locator('[data-fields]').waitFor();
        await visit(act);
        await key('Escape');
        await close.waitFor();
      }
    },
    carry: async (letter, entries) => {
      await key('F6');
      await section.waitFor();
      await key(letter.toLowerCase());
      // A digit is held back for a moment, and the list has the focus until then.
      await page.waitForFunction(() => document.activeElement?.closest('[id="further"] [data-fields]'));
      const made = await walkFields(page, entries, { within: '[id="further"]', byPart: true });
      const left = Object.keys(entries).filter((name) => !made.includes(name));
      if (left.length > 0) throw new Error(`Enter never came to ${left.join(', ')}`);
      await look?.(letter);
      const save = section.locator('button[class*="primary"]');
      const promised = (await save.innerText()).replace(/\s*Ctrl\+Enter$/, '');
      if (!(await save.isEnabled())) throw new Error(`${letter} cannot be saved: ${promised}`);
      await key('Control+Enter');
      await section.waitFor({ state: 'detached' });
      if (promised.includes('打印')) await printingModel(page).putOff();
      return promised;
    },
  };
}
