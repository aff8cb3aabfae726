import { downscale } from './downscale.ts';
import { type Grey, luminance, type Pixels } from './pixels.ts';
import { fitEdges } from './proposal/fit-edges.ts';
import { quadAround } from './proposal/hull-quad.ts';
import { blurred, brightMask, enclosedMask, largestRegion, type Mask } from './proposal/regions.ts';
import { area, isConvex, mapCorners, type Quad, scaled, wholePicture } from './quad.ts';

/** Where the page lies. Not `found`: no edges to be trusted were seen, and the page is the whole picture. */
export type Proposal = { readonly page: Quad; readonly found: boolean; readonly confidence: number };

/** Pixels of the longer side in which the page is looked for: a sheet's edge is seen, its print is not. */
export const PROPOSAL_SIZE = 320;

/** How steep an edge may be that encloses the page, brightness a pixel: from a white page on a white table on. */
const STEEPNESS = [5, 10, 18, 30];

/** A page takes at least this part of the picture: an identity card under a camera set for A4 takes 7 %. */
const SMALLEST = 0.04;

/** Below it the whole picture is kept: a page too large is cut later, a page cut wrongly is lost. */
const TRUSTED = 0.55;

/** Proposes the page on the table in a picture of any size. Takes a few milliseconds. */
export function proposePage(picture: Pixels): Proposal {
  const small = downscale(picture, PROPOSAL_SIZE);
  const grey = blurred(luminance(small));
  const proposals = masksOf(grey).flatMap((mask) => judged(grey, mask));
  const best = proposals.toSorted((one, other) => other.confidence - one.confidence)[0];
  if (!best || best.confidence < TRUSTED) {
    return { page: wholePicture(picture), found: false, confidence: best?.confidence ?? 0 };
  }
  return { ...best, page: scaled(best.page, small, picture) };
}

function masksOf(grey: Grey): readonly Mask[] {
  return [brightMask(grey), ...STEEPNESS.map((steepness) => enclosedMask(grey, steepness))];
}

/** A region as a page: none when it is too small or cannot be one. */
function judged(grey: Grey, mask: Mask): readonly Proposal[] {
  const { width, height } = grey;
  const region = largestRegion(mask, width, height);
  if (region.length < SMALLEST * width * height) return [];
  const rough = quadAround(region, width);
  if (!rough || !isConvex(rough, grey)) return [];
  const { quad, seen } = fitEdges(grey, rough);
  const page = mapCorners(quad, ({ x, y }) => ({ x: clamp(x, width), y: clamp(y, height) }));
  if (!isConvex(page, grey)) return [];
  const mean = seen.reduce((sum, each) => sum + each, 0) / seen.length;
  const confidence = ((mean + Math.min(...seen)) / 2) * roundness(page, region.length);
  return [{ page, found: true, confidence }];
}

/** 1 when region and page cover each other; a region that is ragged or only a part of what it spans is no page. */
function roundness(page: Quad, pixels: number): number {
  const covers = area(page);
  return Math.min(1, Math.min(pixels, covers) / Math.max(pixels, covers) + 0.08);
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));
