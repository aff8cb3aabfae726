import type { Page } from 'playwright-core';
import { printingModel } from './printing-model.ts';

/** What is keyed into each field of a form, by its name or a part of it: keys one after the other, or text. */
export type Entries = Readonly<Record<string, string | readonly string[]>>;

/** The list under F6 and its forms, by keyboard alone. */
export type FurtherModel = {
  /** Opens the case whose line among all on this PC says this. */
  readonly openCase: (says: RegExp) => Promise<void>;
  /** Opens F6, then each form that can be opened there; `visit` gets '' for the list itself, then each form's act. */
  readonly visitForms: (visit: (act: string) => Promise<void>) => Promise<void>;
  /** Opens a form by its letter, walks it with Enter, saves it, and puts its papers off; gives what the button promised. */
  readonly carry: (letter: string, entries: Entries) => Promise<string>;
};

/** More fields than a form has. */
const MOST_FIELDS = 60;

type Focused = { readonly name: string; readonly kind: 'tick' | 'choice' | 'list' | 'text' };

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
      await walk(page, entries);
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

/** Enter from field to field until there is none; each that was named gets its keys or its text. */
async function walk(page: Page, entries: Entries): Promise<void> {
  const left = new Set(Object.keys(entries));
  for (let met = 0; met < MOST_FIELDS; met += 1) {
    const field = await page.evaluate(focused);
    if (field === null) break;
    const named = [...left].find((name) => field.name.includes(name));
    if (named !== undefined) {
      await enter(page, field, entries[named] ?? '');
      left.delete(named);
    }
    const now = await page.evaluate(focused);
    if (now?.name === field.name) await page.keyboard.press('Enter');
    if ((await page.evaluate(focused))?.name === field.name) break;
  }
  if (left.size > 0) throw new Error(`Enter never came to ${[...left].join(', ')}`);
}

async function enter(page: Page, { kind }: Focused, entry: string | readonly string[]): Promise<void> {
  if (kind === 'text' && typeof entry === 'string') {
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(entry);
    return;
  }
  for (const name of typeof entry === 'string' ? [entry] : entry) await page.keyboard.press(name);
  // A digit is held back for a moment: it might be the first of a scan.
  await page.waitForTimeout(80);
}

/** Runs in the window: the field of the form that has the focus; null when none has. */
function focused(): Focused | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || !element.closest('[id="further"]')) return null;
  if (element instanceof HTMLInputElement && element.type === 'checkbox') return { name: element.id, kind: 'tick' };
  if (element instanceof HTMLInputElement && element.type === 'radio') return { name: element.name, kind: 'choice' };
  if (element.getAttribute('role') === 'combobox') return { name: element.id, kind: 'list' };
  return element.matches('input, textarea') ? { name: element.id, kind: 'text' } : null;
}
