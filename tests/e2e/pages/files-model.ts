import type { Page } from 'playwright-core';

/** A file as a person would choose it, drag it or copy it. */
export type GivenFile = { readonly name: string; readonly buffer: Buffer };

/** 材料影像 of a case as a clerk sees and keys it. Nothing here uses the mouse, but for what is dragged. */
export type FilesModel = {
  /** From anywhere on the page of the case to its first line. */
  readonly toRows: () => Promise<void>;
  /** Chooses files for the line that has the focus. */
  readonly choose: (...files: readonly GivenFile[]) => Promise<void>;
  /** Drags a file onto the line that has the focus. */
  readonly drop: (file: GivenFile) => Promise<void>;
  /** Opens the document of the line that has the focus and waits until this page of it is drawn. */
  readonly open: (at: number, count: number) => Promise<void>;
  /** Removes the document that lies open. */
  readonly remove: (reason: string) => Promise<void>;
  readonly untilPage: (at: number, count: number) => Promise<void>;
  /** What stands in the open document's panel, pictures aside. */
  readonly panel: () => Promise<string>;
  readonly pictures: () => Promise<number>;
};

export function filesModel(page: Page): FilesModel {
  // Asked for in time: a chooser that opens before Playwright listens is the system's own, and stays open.
  page.on('filechooser', () => undefined);
  const panel = page.locator('[role="dialog"]', { has: page.locator('[data-viewer]') });
  const untilPage = (at: number, count: number) =>
    page.locator(`[data-page-picture="第 ${at} 页，共 ${count} 页"] canvas`).waitFor();
  return {
    toRows: async () => {
      await page.keyboard.press('Alt+X');
      await page.locator('#files [data-row]:focus').waitFor();
    },
    choose: async (...files) => {
      // What is done to a line is offered as soon as the page knows that it has the focus.
      await page.locator('#files [data-act="shoot-line"]').waitFor();
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+O')]);
      await chooser.setFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })));
    },
    drop: ({ name, buffer }) =>
      page.locator('#files [data-row]:focus').evaluate(dropInPage, { name, base64: buffer.toString('base64') }),
    open: async (at, count) => {
      await page.keyboard.press('Enter');
      await untilPage(at, count);
    },
    remove: async (reason) => {
      await page.keyboard.press('Alt+D');
      await page.locator('[id="file-reason"]:focus').fill(reason);
      await page.keyboard.press('Control+Enter');
      await panel.waitFor({ state: 'detached' });
    },
    untilPage,
    panel: () => panel.innerText(),
    pictures: () => page.locator('#files img').count(),
  };
}

/** Runs in the window. */
function dropInPage(row: Element, { name, base64 }: { name: string; base64: string }): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  row.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }));
  row.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
}

/** A photograph whose bytes occur nowhere else. */
export async function noisyPhoto(page: Page): Promise<Buffer> {
  return Buffer.from(await page.evaluate(paintNoise), 'base64');
}

/** Runs in the window. */
function paintNoise(): string {
  const canvas = Object.assign(document.createElement('canvas'), { width: 200, height: 280 });
  const context = canvas.getContext('2d');
  const noise = context?.createImageData(200, 280);
  if (!context || !noise) throw new Error('no canvas');
  for (let at = 0; at < noise.data.length; at += 65_536) {
    crypto.getRandomValues(noise.data.subarray(at, Math.min(at + 65_536, noise.data.length)));
  }
  context.putImageData(noise, 0, 0);
  return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
}
