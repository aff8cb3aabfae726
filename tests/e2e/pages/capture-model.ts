import type { Page } from 'playwright-core';
import type { Sheet } from '../support/camera-scene.ts';
import { tabUntil } from './keys.ts';

/** 拍材料 as a clerk sees and keys it. Nothing here uses the mouse. */
export type CaptureModel = {
  /** From the page of the case. */
  readonly open: () => Promise<void>;
  /** Waits until the page under the camera was found. */
  readonly untilFound: () => Promise<void>;
  /** Takes the next page and waits until it lies in the tray. */
  readonly shoot: () => Promise<void>;
  readonly pages: () => Promise<number>;
  readonly untilPages: (count: number) => Promise<void>;
  /** Name and state of the material that is being photographed. */
  readonly current: () => Promise<string>;
  readonly line: (at: number) => Promise<string>;
  /** Binds what was taken and waits for the next material. */
  readonly done: () => Promise<void>;
  /** What stands in the sentences of the page. */
  readonly says: () => Promise<string>;
  /** The newest page as its small picture shows it. */
  readonly newest: () => Promise<Sheet>;
  /** `live` or `ended`: what the cameras do that the window was given; '' when it was given none. */
  readonly light: () => Promise<string>;
  /** What the system calls the camera whose picture is live. */
  readonly cameraName: () => Promise<string>;
  /** To be called before the page is opened, for `light`, `cameraName` and `breakOff`. */
  readonly watchLight: () => Promise<void>;
  /** `ended`: the camera is pulled out; else the next start fails with this error. */
  readonly breakOff: (how: 'ended' | 'NotReadableError') => Promise<void>;
  /** Walks with Tab to a corner of the page. */
  readonly toCorner: () => Promise<void>;
};

/** What a test keeps in the window: the tracks that were given, and the name of the error that comes next. */
type World = { tracks?: MediaStreamTrack[]; failing?: string };

export function captureModel(page: Page): CaptureModel {
  const strip = page.locator('[data-pages]');
  const pages = async () => Number(await strip.getAttribute('data-pages'));
  const untilPages = (count: number) => page.locator(`[data-pages="${count}"]`).waitFor();
  const current = () => page.locator('[data-current="true"]').innerText();
  return {
    open: async () => {
      await page.locator('[data-act="capture"]').waitFor();
      await page.keyboard.press('F9');
      await page.locator('[data-camera]').waitFor();
    },
    untilFound: () => page.locator('[data-found="true"]').waitFor(),
    shoot: async () => {
      await page.locator('[data-act="capture-shoot"]:enabled').waitFor();
      const before = await pages();
      await page.keyboard.press('Space');
      await untilPages(before + 1);
    },
    pages,
    untilPages,
    current,
    line: (at) => page.locator('[data-line]').nth(at).innerText(),
    done: async () => {
      const line = await page.locator('[data-current="true"]').getAttribute('data-line');
      await page.keyboard.press('Enter');
      await page.locator(`[data-current="false"][data-line="${line}"]`).waitFor();
    },
    says: () => page.locator('[data-camera]').innerText(),
    newest: () => sheetOn(page, '[data-pages] canvas'),
    cameraName: async () => {
      await page.locator('[data-camera="live"]').waitFor();
      return await page.evaluate(() => (globalThis as World).tracks?.at(-1)?.label ?? '');
    },
    watchLight: () => page.evaluate(keepTracks),
    breakOff: (how) => page.evaluate(breakOff, how),
    toCorner: () =>
      tabUntil(
        page,
        () => page.evaluate(() => document.activeElement?.hasAttribute('data-corner') ?? false),
        'a corner',
      ),
    light: () => page.evaluate(() => (globalThis as World).tracks?.at(-1)?.readyState ?? ''),
  };
}

/** What is drawn on the first canvas that a selector names, once something is. */
export async function sheetOn(page: Page, selector: string): Promise<Sheet> {
  await page.waitForFunction((wanted) => (document.querySelector<HTMLCanvasElement>(wanted)?.width ?? 0) > 1, selector);
  const { width, height, values } = await page.evaluate(readCanvas, selector);
  const place = (part: number, of: number) => Math.min(of - 1, Math.floor(part * of));
  return { width, height, at: (u, v) => values[place(v, height) * width + place(u, width)] ?? 0 };
}

/** Runs in the window: brightness, place for place, of a small copy; every value goes a long way to the test. */
function readCanvas(selector: string): { width: number; height: number; values: number[] } {
  const canvas = document.querySelector<HTMLCanvasElement>(selector);
  if (!canvas) return { width: 0, height: 0, values: [] };
  const scale = Math.min(1, 240 / canvas.width);
  const [width, height] = [Math.round(canvas.width * scale), Math.round(canvas.height * scale)];
  const copy = new OffscreenCanvas(width, height).getContext('2d');
  copy?.drawImage(canvas, 0, 0, width, height);
  const data = copy?.getImageData(0, 0, width, height).data ?? [];
  return { width, height, values: Array.from({ length: width * height }, (_, at) => data[at * 4 + 1] ?? 0) };
}

/** Runs in the window: keeps every track that is given from now on where a test can see it. */
function keepTracks(): void {
  const world = globalThis as World;
  world.tracks = [];
  const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = async (wanted) => {
    const { failing = '' } = world;
    world.failing = '';
    if (failing !== '') throw new DOMException('set by the test', failing);
    const stream = await ask(wanted);
    world.tracks?.push(...stream.getTracks());
    return stream;
  };
}

/** Runs in the window, after `keepTracks`. */
function breakOff(how: string): void {
  const world = globalThis as World;
  if (how === 'ended') world.tracks?.at(-1)?.dispatchEvent(new Event('ended'));
  else world.failing = how;
}
