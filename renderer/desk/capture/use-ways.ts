import type { Act } from '../../ui/keys/act.ts';
import { say } from '../shell/messages.ts';
import { usePreferences } from '../shell/preferences.ts';
import { CAPTURE_TEXT } from '../text/capture.ts';
import { nextCamera } from './camera/camera-list.ts';
import type { CameraHold } from './camera/use-camera.ts';
import type { LivePicture } from './live/use-live-picture.ts';
import { LOOKS } from './picture/looks.ts';
import { turned } from './picture/rotate.ts';

const TEXT = CAPTURE_TEXT.acts;

type WaysDesk = { readonly hold: CameraHold; readonly live: LivePicture };

/** How pages are taken. Turn, look and camera are remembered: a camera stands where it stands. */
export function useWays({ hold, live }: WaysDesk): { readonly ways: readonly Act[]; readonly turnLeft: Act } {
  const { preferences, change } = usePreferences();
  const { camera } = preferences;
  // Not waited for: a key pressed twice turns twice, while the disk still writes the first.
  const set = (part: Partial<typeof camera>): void => {
    void change({ camera: { ...camera, ...part } }).then((problem) => {
      if (problem) say({ level: 'warning', text: problem });
    });
  };
  const turn = (by: 1 | -1) => () => set({ turn: turned(camera.turn, by) });
  const look = LOOKS[(LOOKS.indexOf(camera.look) + 1) % LOOKS.length] ?? 'colour';
  const corners: Act = live.byHand
    ? { id: 'capture-find', key: 'A', label: TEXT.findAgain, run: live.findAgain }
    : { id: 'capture-whole', key: 'W', label: TEXT.whole, run: live.takeWhole };
  return {
    turnLeft: { id: 'capture-turn-left', key: '←', label: TEXT.turnLeft, run: turn(-1) },
    ways: [
      { id: 'capture-turn', key: 'R', label: TEXT.turnRight, run: turn(1) },
      { id: 'capture-look', key: 'B', label: TEXT.look(CAPTURE_TEXT.looks[look]), run: () => set({ look }) },
      ...(live.size ? [corners] : []),
      ...deviceActs(hold, (device) => set({ device })),
    ],
  };
}

function deviceActs({ camera, cameras, restart }: CameraHold, use: (id: string) => void): readonly Act[] {
  if (camera.state === 'failed') return [{ id: 'capture-retry', key: 'F5', label: TEXT.retry, run: restart }];
  const other = camera.state === 'live' ? nextCamera(cameras, camera.device?.id ?? '') : null;
  if (!other || cameras.length < 2) return [];
  return [{ id: 'capture-device', key: 'F6', label: TEXT.device(other.label), run: () => use(other.id) }];
}
