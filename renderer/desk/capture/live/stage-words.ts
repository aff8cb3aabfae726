import { CAPTURE_TEXT } from '../../text/capture.ts';
import type { Camera } from '../camera/use-camera.ts';
import type { LivePicture } from './use-live-picture.ts';

/** What stands on the stage while there is no live picture: why, and the way out; '' while there is one. */
export function absentWords(camera: Camera, { size }: LivePicture): string {
  if (camera.state === 'failed') return CAPTURE_TEXT.faults[camera.fault];
  if (camera.state === 'resting') return CAPTURE_TEXT.resting;
  return camera.state === 'starting' || !size ? CAPTURE_TEXT.starting : '';
}

/** What stands under the live picture; `warning` where the clerk should look. */
export function pageWords(live: LivePicture): { readonly text: string; readonly warning: boolean } {
  if (!live.size) return { text: '', warning: false };
  if (live.byHand) return { text: CAPTURE_TEXT.byHand, warning: false };
  return live.found ? { text: CAPTURE_TEXT.found, warning: false } : { text: CAPTURE_TEXT.notFound, warning: true };
}
