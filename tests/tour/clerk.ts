import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type CasePageModel, caseModel } from '../e2e/pages/case-model.ts';
import { type FirstRunModel, firstRunModel } from '../e2e/pages/first-run-model.ts';
import { type FrameModel, frameModel } from '../e2e/pages/frame-model.ts';
import { type HandoffModel, handoffModel } from '../e2e/pages/handoff-model.ts';
import { type IntakePageModel, intakeModel } from '../e2e/pages/intake-model.ts';
import { type IssueModel, issueModel } from '../e2e/pages/issue-model.ts';
import { type PrintingModel, printingModel } from '../e2e/pages/printing-model.ts';

/** How long one part of the tour took. */
export type Duration = { readonly step: string; readonly seconds: number };

/** Somebody at the keyboard, who says what she does and how long it took. */
export type Clerk = {
  readonly page: Page;
  readonly firstRun: FirstRunModel;
  readonly frame: FrameModel;
  readonly intake: IntakePageModel;
  readonly office: CasePageModel;
  readonly printing: PrintingModel;
  readonly handoff: HandoffModel;
  readonly issue: IssueModel;
  /** One part of the tour; `what` is said once it is done. */
  readonly does: <Value>(what: string, work: () => Promise<Value>) => Promise<Value>;
  /** A PNG of what stands on the screen. */
  readonly look: (name: string) => Promise<void>;
  readonly durations: () => readonly Duration[];
  readonly keyPresses: () => number;
  /** Keys pressed beside the values that were typed: digits of choices, Enter, keys of acts. */
  readonly keysBeyondValues: () => number;
};

type Workplace = { readonly page: Page; readonly out: string; readonly say: (line: string) => void };

export function clerkAt({ page, out, say }: Workplace): Clerk {
  mkdirSync(out, { recursive: true });
  const keys = countKeys(page);
  const durations: Duration[] = [];
  let looked = 0;
  return {
    page,
    firstRun: firstRunModel(page),
    frame: frameModel(page),
    intake: intakeModel(page),
    office: caseModel(page),
    printing: printingModel(page),
    handoff: handoffModel(page),
    issue: issueModel(page),
    does: async (what, work) => {
      const start = performance.now();
      const value = await work();
      const seconds = Number(((performance.now() - start) / 1000).toFixed(2));
      durations.push({ step: what, seconds });
      say(`${seconds.toFixed(1).padStart(6)} s  ${what}`);
      return value;
    },
    look: async (name) => {
      looked += 1;
      await page.screenshot({ path: join(out, `screen-${String(looked).padStart(2, '0')}-${name}.png`) });
    },
    durations: () => durations,
    keyPresses: keys.all,
    keysBeyondValues: keys.pressed,
  };
}

/** Counts what the fingers do: a key as one, a text that an input method commits as one a character. */
function countKeys({ keyboard }: Page) {
  let pressed = 0;
  let typed = 0;
  const { press, type, insertText } = keyboard;
  keyboard.press = (...args) => {
    pressed += 1;
    return press.apply(keyboard, args);
  };
  keyboard.type = (...args) => {
    typed += args[0].length;
    return type.apply(keyboard, args);
  };
  keyboard.insertText = (text) => {
    typed += [...text].length;
    return insertText.call(keyboard, text);
  };
  return { all: () => pressed + typed, pressed: () => pressed };
}
