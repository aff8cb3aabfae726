import type { PageWish } from '../make-page.ts';
import type { Proposal } from '../picture/propose-page.ts';
import type { Answered, Asked } from './messages.ts';

/** Works on pictures beside the window, so that the live picture never stands still. */
export interface PageMaker {
  /** Looks for a page in a small picture of what the camera sees now. */
  readonly propose: (picture: ImageData) => Promise<Proposal>;
  /** Makes a page of a whole frame, a JPEG file; the frame is used up. */
  readonly make: (frame: ImageBitmap, wish: PageWish) => Promise<Uint8Array>;
  readonly dispose: () => void;
}

/** Starts the worker; what it cannot do rejects. What is still asked when it is disposed of is never answered. */
export function startPageMaker(): PageMaker {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: Answered) => void>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  worker.onerror = () => {
    for (const [id, settle] of waiting) settle({ id, kind: 'failed', reason: 'worker' });
    waiting.clear();
  };
  const ask = (asked: (id: number) => Asked, transfer: Transferable[]) =>
    new Promise<Answered>((settle) => {
      last += 1;
      waiting.set(last, settle);
      worker.postMessage(asked(last), transfer);
    });
  return {
    propose: async (picture) => {
      const answer = await ask((id) => ({ id, kind: 'propose', picture }), [picture.data.buffer]);
      if (answer.kind !== 'proposed') throw new Error(reasonOf(answer));
      return answer.proposal;
    },
    make: async (frame, wish) => {
      const answer = await ask((id) => ({ id, kind: 'make', frame, wish }), [frame]);
      if (answer.kind !== 'made') throw new Error(reasonOf(answer));
      return answer.jpeg;
    },
    dispose: () => worker.terminate(),
  };
}

const reasonOf = (answer: Answered): string => (answer.kind === 'failed' ? answer.reason : answer.kind);
