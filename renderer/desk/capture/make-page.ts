import { type Look, withLook } from './picture/looks.ts';
import type { Pixels } from './picture/pixels.ts';
import { proposePage } from './picture/propose-page.ts';
import type { Quad } from './picture/quad.ts';
import { rotate, type Turn } from './picture/rotate.ts';
import { uprightSize } from './picture/upright-size.ts';
import { warp } from './picture/warp.ts';

/** How the clerk wants a page made of what the camera sees. */
export type PageWish = {
  /** Corners set by hand; null looks for them in this very picture, because paper moves after the last look. */
  readonly corners: Quad | null;
  readonly turn: Turn;
  readonly look: Look;
};

/** The page laid flat, turned upright and made readable. */
export function makePage(picture: Pixels, { corners, turn, look }: PageWish): Pixels {
  const quad = corners ?? proposePage(picture).page;
  return withLook(rotate(warp(picture, quad, uprightSize(quad, picture)), turn), look);
}
