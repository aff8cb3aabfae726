import { type RefObject, useEffect, useRef, useState } from 'react';
import { fitted } from '../picture/downscale.ts';
import { PROPOSAL_SIZE, type Proposal } from '../picture/propose-page.ts';
import { type Corner, type Point, type Quad, scaled, wholePicture, withCorner } from '../picture/quad.ts';
import type { PageMaker } from '../worker/page-maker.ts';
import type { Size } from './stage-geometry.ts';

export type LivePicture = {
  readonly video: RefObject<HTMLVideoElement | null>;
  /** Of a frame, in its pixels; null until the first one has come. */
  readonly size: Size | null;
  /** Corners in pixels of a frame. */
  readonly page: Quad | null;
  readonly found: boolean;
  readonly byHand: boolean;
  readonly setCorner: (corner: Corner, to: Point) => void;
  readonly takeWhole: () => void;
  readonly findAgain: () => void;
};

/** Milliseconds between two looks for the page; more on a slow PC, which spends at most a third of its time on them. */
const PAUSE = 120;
const PAUSE_SHARE = 2;

/** The live picture of a stream, and where the page lies in it until corners are set by hand. */
export function useLivePicture(stream: MediaStream | null, maker: PageMaker | null): LivePicture {
  const video = useRef<HTMLVideoElement>(null);
  const [seen, setSeen] = useState<{ readonly size: Size; readonly proposal: Proposal } | null>(null);
  const [set, setCorners] = useState<{ readonly size: Size; readonly page: Quad } | null>(null);
  const size = seen?.size ?? null;
  // Corners belong to pictures of the size they were set in: another camera begins anew.
  const corners = set && size && set.size.width === size.width && set.size.height === size.height ? set.page : null;
  const page = corners ?? seen?.proposal.page ?? null;
  const isByHand = corners !== null;
  useEffect(() => {
    if (!video.current) return;
    video.current.srcObject = stream;
    if (!stream) setSeen(null);
    // A video that is taken away before it could start rejects; there is nothing left to say then.
    else void video.current.play().catch(() => undefined);
  }, [stream]);
  useEffect(() => {
    const life = new AbortController();
    if (stream && maker && !isByHand) void watch(video, maker, life.signal, setSeen);
    return () => life.abort();
  }, [stream, maker, isByHand]);
  return {
    video,
    size,
    page,
    found: seen?.proposal.found ?? false,
    byHand: isByHand,
    setCorner: (corner, to) => size && page && setCorners({ size, page: withCorner(page, corner, to, size) }),
    takeWhole: () => size && setCorners({ size, page: wholePicture(size) }),
    findAgain: () => setCorners(null),
  };
}

async function watch(
  video: RefObject<HTMLVideoElement | null>,
  maker: PageMaker,
  life: AbortSignal,
  tell: (seen: { readonly size: Size; readonly proposal: Proposal }) => void,
): Promise<void> {
  while (!life.aborted) {
    const started = performance.now();
    const size = video.current && { width: video.current.videoWidth, height: video.current.videoHeight };
    if (video.current && size && size.width > 0 && !document.hidden) {
      const small = smallPicture(video.current, size);
      const proposal = await maker.propose(small).catch(() => null);
      if (proposal && !life.aborted)
        tell({ size, proposal: { ...proposal, page: scaled(proposal.page, small, size) } });
    }
    await pause(Math.max(PAUSE, (performance.now() - started) * PAUSE_SHARE));
  }
}

function smallPicture(video: HTMLVideoElement, size: Size): ImageData {
  const { width, height } = fitted(size.width, size.height, PROPOSAL_SIZE);
  const sheet = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!sheet) throw new Error('no canvas');
  sheet.drawImage(video, 0, 0, width, height);
  return sheet.getImageData(0, 0, width, height);
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
