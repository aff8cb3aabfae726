import { makePage } from '../make-page.ts';
import type { Pixels } from '../picture/pixels.ts';
import { proposePage } from '../picture/propose-page.ts';
import type { Answered, Asked } from './messages.ts';

/** Of 1: small print stays sharp, a page of A4 takes about half a megabyte. */
const QUALITY = 0.8;

/** What we use of a worker's scope; TypeScript's types of windows and workers exclude each other. */
type Scope = {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  readonly postMessage: (answer: Answered, transfer: Transferable[]) => void;
};

const scope = globalThis as unknown as Scope;
scope.onmessage = ({ data }) => void answer(data);

async function answer(asked: Asked): Promise<void> {
  const { id } = asked;
  try {
    if (asked.kind === 'propose') {
      scope.postMessage({ id, kind: 'proposed', proposal: proposePage(asked.picture) }, []);
      return;
    }
    const jpeg = await jpegOf(makePage(readFrame(asked.frame), asked.wish));
    scope.postMessage({ id, kind: 'made', jpeg }, [jpeg.buffer]);
  } catch (problem) {
    scope.postMessage({ id, kind: 'failed', reason: problem instanceof Error ? problem.name : 'unknown' }, []);
  }
}

function readFrame(frame: ImageBitmap): Pixels {
  const { width, height } = frame;
  const sheet = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!sheet) throw new Error('no canvas');
  sheet.drawImage(frame, 0, 0);
  frame.close();
  return sheet.getImageData(0, 0, width, height);
}

async function jpegOf({ width, height, data }: Pixels): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  const file = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return new Uint8Array(await file.arrayBuffer());
}
