import type { Locator, Page } from 'playwright-core';
import { painted } from '../support/painted.ts';
import { walkFields } from './walk-fields.ts';

/** A field of the one form on the page. */
const FORM_FIELD = '[id^="intake-form-"]';

/** 新办件 as a clerk sees and keys it. Nothing here uses the mouse. */
export type IntakePageModel = {
  readonly page: Page;
  /** From anywhere: a new intake. */
  readonly open: () => Promise<void>;
  /** Types into the chooser and takes the first hit. */
  readonly choose: (typed: string) => Promise<void>;
  /** Answers the questions from the first on, one digit each. */
  readonly answer: (digits: string) => Promise<void>;
  /** Leaves the items as they are and the situation folded. */
  readonly goOnFromItems: () => Promise<void>;
  /** `1` is the first who may apply. */
  readonly applicant: (digit: string) => Promise<void>;
  readonly field: (key: string) => Locator;
  /** The sentence under a field; '' when there is none. */
  readonly messageOf: (key: string) => Promise<string>;
  /** Walks with Enter from where the focus is, typing what is given for each field it meets, until the papers begin. */
  readonly fillForm: (values: Readonly<Record<string, string>>) => Promise<void>;
  readonly line: (id: string) => Locator;
  /** From the first paper on: Enter takes every paper that is asked for. */
  readonly takeAsked: () => Promise<void>;
  /** The guardian of a child was told and agrees; nothing where nobody is a child. */
  readonly consent: () => Promise<void>;
  /** The one filled button. */
  readonly main: () => Locator;
  readonly act: (id: string) => Locator;
};

export function intakeModel(page: Page): IntakePageModel {
  const press = (key: string) => page.keyboard.press(key);
  const fieldBox = (key: string) => page.locator(`[id="intake-form-${key}"]`);
  const line = (id: string) => page.locator(`[data-line="${id}"]`);
  return {
    page,
    open: async () => {
      await press('Alt+2');
      await page.getByRole('textbox', { name: '办哪件事？' }).waitFor();
    },
    choose: async (typed) => {
      await page.keyboard.type(typed);
      await press('Enter');
      await page.locator('[id="intake-situation"]').waitFor();
    },
    answer: async (digits) => {
      for (const [at, digit] of [...digits].entries()) {
        const open = page.locator('[id^="intake-situation-"]:focus-within');
        await open.waitFor();
        const before = await open.getAttribute('id');
        await press(digit);
        const isLast = at === digits.length - 1;
        await page.waitForFunction(
          ([id, last]) => {
            const question = document.getElementById(id);
            const isAnswered = last && question?.querySelector('input:checked');
            return isAnswered || !question?.contains(document.activeElement);
          },
          [before ?? '', isLast] as const,
        );
      }
    },
    goOnFromItems: async () => {
      await page.locator('[role="listbox"]:focus').waitFor();
      await press('Enter');
      await page.locator('[id="intake-applicant"]:focus-within').waitFor();
    },
    applicant: async (digit) => {
      await press(digit);
      await page.locator('[id="intake-form"]:focus-within').waitFor();
    },
    field: (key) => fieldBox(key).locator('input, textarea').first(),
    messageOf: async (key) => {
      const note = fieldBox(key).locator('p');
      return (await note.count()) === 0 ? '' : await note.first().innerText();
    },
    fillForm: async (values) => {
      const fields = Object.entries(values).map(([key, value]) => [`intake-form-${key}`, value] as const);
      await walkFields(page, Object.fromEntries(fields), { within: FORM_FIELD, box: FORM_FIELD });
      if ((await page.locator(`${FORM_FIELD}:focus-within`).count()) > 0)
        throw new Error('Enter does not go on from the last field');
    },
    line,
    takeAsked: async () => {
      await page.keyboard.press('Control+5');
      // The page goes there with its next frame, which may come after the next key.
      await painted(page);
      await page.locator('[data-line]:focus-within').waitFor();
      for (;;) {
        const here = page.locator('[data-line]:focus-within');
        const id = await here.getAttribute('data-line');
        const isAsked = (await here.locator('[data-asked]').count()) > 0;
        if (!isAsked) return;
        await press('Enter');
        await page.waitForFunction(
          (was) => !document.querySelector(`[data-line="${was}"]`)?.contains(document.activeElement),
          id,
        );
      }
    },
    consent: async () => {
      const agree = page.locator('[data-act="consent-agree"]');
      if ((await agree.count()) > 0) await press('Alt+D');
    },
    main: () => page.locator('footer button[class*="primary"]'),
    act: (id) => page.locator(`[data-act="${id}"]`),
  };
}
