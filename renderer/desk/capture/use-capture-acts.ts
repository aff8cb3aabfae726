import { useState } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import type { TrayMind } from '../files/use-tray.ts';
import { back } from '../navigation.ts';
import { usePreferences } from '../shell/preferences.ts';
import { CAPTURE_TEXT } from '../text/capture.ts';
import type { CameraHold } from './camera/use-camera.ts';
import type { LivePicture } from './live/use-live-picture.ts';
import { type CaptureLine, lineBeside } from './model/capture-lines.ts';
import { useShooting } from './use-shooting.ts';
import { useWays } from './use-ways.ts';
import type { PageMaker } from './worker/page-maker.ts';

const TEXT = CAPTURE_TEXT.acts;

export type CaptureDesk = {
  readonly hold: CameraHold;
  readonly live: LivePicture;
  readonly maker: PageMaker | null;
  readonly tray: TrayMind;
  readonly lines: readonly CaptureLine[];
  readonly current: string;
  readonly choose: (id: string) => void;
  /** Why the pages cannot be bound yet, in a sentence; null when they can. */
  readonly notYet: string | null;
};

/** What can be done on the camera page: take pages, say how, and go on to the next material. */
export function useCaptureActs(desk: CaptureDesk): {
  readonly shoot: Act;
  readonly done: Act;
  readonly remove: Act;
  /** How pages are taken. */
  readonly ways: readonly Act[];
  /** Keys without a button. */
  readonly others: readonly Act[];
  readonly making: boolean;
  readonly goTo: (id: string) => Promise<void>;
} {
  const { hold, live, maker, tray, lines, current, choose, notYet } = desk;
  const { turn, look } = usePreferences().preferences.camera;
  const { making, shoot, settled } = useShooting(live.video, tray);
  const [binding, setBinding] = useState(false);
  const { ways, turnLeft } = useWays(desk);
  const count = tray.pages.length;
  const ready = tray.ready && maker && live.size && hold.camera.state === 'live' ? maker : null;
  const goTo = async (id: string) => {
    await settled();
    choose(id);
  };
  const step = (id: string, key: string, by: 1 | -1, label: string): Act => {
    const line = lineBeside(lines, current, by);
    return { id, key, label, blocked: line ? null : TEXT.noFurther, run: () => goTo(line?.id ?? current) };
  };
  const following = lineBeside(lines, current, 1);
  return {
    making,
    goTo,
    ways,
    shoot: {
      id: 'capture-shoot',
      key: 'Space',
      label: TEXT.shoot(count + 1),
      blocked: binding ? TEXT.binding(count) : ready ? null : TEXT.noPicture,
      run: async () => {
        if (ready) await shoot(ready, { corners: live.byHand ? live.page : null, turn, look });
      },
    },
    done: {
      id: 'capture-done',
      key: 'Enter',
      label: doneLabel(count, following),
      blocked: count > 0 ? notYet : null,
      run: async () => {
        const added = await settled();
        setBinding(true);
        const isKept = count > 0 || added ? await tray.finish() : true;
        setBinding(false);
        if (!isKept) return;
        if (following) choose(following.id);
        else back();
      },
    },
    remove: {
      id: 'capture-remove',
      key: 'Del',
      label: TEXT.removeLast,
      blocked: count === 0 ? TEXT.nothingToRemove : null,
      run: async () => {
        await tray.remove(count - 1);
      },
    },
    others: [turnLeft, step('capture-before', '↑', -1, TEXT.before), step('capture-after', '↓', 1, TEXT.after)],
  };
}

function doneLabel(pages: number, following: CaptureLine | null): string {
  if (pages === 0) return following ? TEXT.skip(following.name) : TEXT.skipLast;
  return following ? TEXT.done(pages, following.name) : TEXT.doneLast(pages);
}
