import type { PageWish } from '../make-page.ts';
import type { Proposal } from '../picture/propose-page.ts';

export type Asked =
  | { readonly id: number; readonly kind: 'propose'; readonly picture: ImageData }
  | { readonly id: number; readonly kind: 'make'; readonly frame: ImageBitmap; readonly wish: PageWish };

export type Answered =
  | { readonly id: number; readonly kind: 'proposed'; readonly proposal: Proposal }
  | { readonly id: number; readonly kind: 'made'; readonly jpeg: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: string };
