import { type RefObject, useRef, useState } from 'react';
import type { TrayMind } from '../files/use-tray.ts';
import { say } from '../shell/messages.ts';
import { CAPTURE_TEXT } from '../text/capture.ts';
import type { PageWish } from './make-page.ts';
import type { PageMaker } from './worker/page-maker.ts';

export type Shooting = {
  readonly making: boolean;
  /** Makes a page of what the camera sees now and lays it into the tray. */
  readonly shoot: (maker: PageMaker, wish: PageWish) => Promise<void>;
  /** When the page in hand lies in the tray: going on before would lay it into another. True if there was one. */
  readonly settled: () => Promise<boolean>;
};

/** Takes pages, one after the other. */
export function useShooting(video: RefObject<HTMLVideoElement | null>, tray: TrayMind): Shooting {
  const [making, setMaking] = useState(false);
  const inHand = useRef<Promise<boolean>>(Promise.resolve(false));
  const take = async (maker: PageMaker, wish: PageWish): Promise<boolean> => {
    const frame = video.current && (await createImageBitmap(video.current).catch(() => null));
    const page = frame && (await maker.make(frame, wish).catch(() => null));
    if (page) return await tray.add(page);
    say({ level: 'error', text: CAPTURE_TEXT.makeFailed });
    return false;
  };
  return {
    making,
    shoot: async (maker, wish) => {
      setMaking(true);
      inHand.current = take(maker, wish);
      await inHand.current;
      inHand.current = Promise.resolve(false);
      setMaking(false);
    },
    settled: () => inHand.current,
  };
}
