import { integralOf, meanAround } from '../integral.ts';
import type { Grey } from '../pixels.ts';

/** Which pixels belong to something: 1 or 0, row after row. */
export type Mask = Uint8Array;

/** Noise and fine print smoothed away, edges of a page kept. */
export function blurred(grey: Grey): Grey {
  const sums = integralOf(grey);
  const data = grey.data.map((_, at) => meanAround(sums, grey, at % grey.width, Math.floor(at / grey.width), 1));
  return { ...grey, data };
}

/** The brighter of the two parts into which the brightness falls best (N. Otsu, 1979): white paper on a darker table. */
export function brightMask(grey: Grey): Mask {
  const threshold = otsu(grey);
  return grey.data.map((value) => (value > threshold ? 1 : 0));
}

function otsu({ data }: Grey): number {
  const counts = new Uint32Array(256);
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1;
  const total = counts.reduce((sum, count, value) => sum + count * value, 0);
  let [best, threshold, below, sumBelow] = [-1, 127, 0, 0];
  for (let value = 0; value < 255; value += 1) {
    below += counts[value] ?? 0;
    sumBelow += (counts[value] ?? 0) * value;
    const above = data.length - below;
    if (below === 0 || above === 0) continue;
    const apart = sumBelow / below - (total - sumBelow) / above;
    const between = below * above * apart * apart;
    if (between > best) [best, threshold] = [between, value];
  }
  return threshold;
}

/**
 * What cannot be reached from the rim of the picture without stepping over an edge at least this steep (brightness a
 * pixel): a page of any colour that lies whole in the picture, also half in a shadow, whose rim is soft.
 */
export function enclosedMask(grey: Grey, steepness: number): Mask {
  const { width, height } = grey;
  const outside = new Uint8Array(width * height);
  const waiting: number[] = [];
  const visit = (x: number, y: number) => {
    const at = y * width + x;
    if (outside[at] === 1 || steepAt(grey, x, y) >= steepness) return;
    outside[at] = 1;
    waiting.push(at);
  };
  for (let x = 0; x < width; x += 1) for (const y of [0, height - 1]) visit(x, y);
  for (let y = 0; y < height; y += 1) for (const x of [0, width - 1]) visit(x, y);
  spread(waiting, width, height, visit);
  return outside.map((value) => 1 - value);
}

/** How much brightness changes a pixel here. */
export function steepAt({ width, height, data }: Grey, x: number, y: number): number {
  const at = y * width + x;
  const right = (data[x + 1 < width ? at + 1 : at] ?? 0) - (data[x > 0 ? at - 1 : at] ?? 0);
  const down = (data[y + 1 < height ? at + width : at] ?? 0) - (data[y > 0 ? at - width : at] ?? 0);
  return Math.hypot(right, down) / 2;
}

/** The largest part of a mask that hangs together; empty when there is none. */
export function largestRegion(mask: Mask, width: number, height: number): readonly number[] {
  const left = mask.slice();
  let largest: readonly number[] = [];
  for (let start = 0; start < left.length; start += 1) {
    if (left[start] !== 1) continue;
    const found = regionFrom(left, start, width, height);
    if (found.length > largest.length) largest = found;
  }
  return largest;
}

/** Takes the region out of the mask. */
function regionFrom(left: Mask, start: number, width: number, height: number): readonly number[] {
  const found: number[] = [];
  const waiting: number[] = [];
  const visit = (x: number, y: number) => {
    const at = y * width + x;
    if (left[at] !== 1) return;
    left[at] = 0;
    found.push(at);
    waiting.push(at);
  };
  visit(start % width, Math.floor(start / width));
  spread(waiting, width, height, visit);
  return found;
}

function spread(waiting: number[], width: number, height: number, visit: (x: number, y: number) => void): void {
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const x = at % width;
    const y = Math.floor(at / width);
    if (x > 0) visit(x - 1, y);
    if (x + 1 < width) visit(x + 1, y);
    if (y > 0) visit(x, y - 1);
    if (y + 1 < height) visit(x, y + 1);
  }
}
