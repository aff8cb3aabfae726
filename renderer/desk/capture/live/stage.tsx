import { CAPTURE_TEXT } from '../../text/capture.ts';
import styles from '../capture.module.css';
import type { Look } from '../picture/looks.ts';
import { CORNERS, type Corner, type Quad } from '../picture/quad.ts';
import type { Turn } from '../picture/rotate.ts';
import { CornerHandle } from './corner-handle.tsx';
import { inPicture, onScreen, type Shown, type Size, shownIn } from './stage-geometry.ts';
import type { LivePicture } from './use-live-picture.ts';
import { useRoom } from './use-room.ts';

type StageProps = {
  readonly live: LivePicture;
  readonly turn: Turn;
  readonly look: Look;
  /** Why there is no picture; '' when there is one. */
  readonly absent: string;
};

/** What the camera sees, upright, with the page that would be taken outlined. */
export function Stage({ live, turn, look, absent }: StageProps) {
  const { place, room } = useRoom();
  const { video, size, page } = live;
  const shown = shownIn(room, size ?? { width: 4, height: 3 }, turn);
  return (
    <div ref={place} className={styles.stage} data-found={live.found} data-by-hand={live.byHand}>
      <video
        ref={video}
        className={styles.video}
        data-look={look}
        style={placed(shown, turn)}
        muted
        playsInline
        aria-label={CAPTURE_TEXT.stage}
      />
      {absent === '' ? null : <p className={styles.absent}>{absent}</p>}
      {size && page ? (
        <Outline
          page={onScreen(page, size, shown, turn)}
          turn={turn}
          room={room}
          onMove={(corner, to) => live.setCorner(corner, inPicture(to, size, shown, turn))}
        />
      ) : null}
    </div>
  );
}

/** The video keeps its own proportions and is turned about its middle. */
function placed({ left, top, width, height }: Shown, turn: Turn) {
  const [wide, high] = turn % 2 === 0 ? [width, height] : [height, width];
  return {
    left: left + (width - wide) / 2,
    top: top + (height - high) / 2,
    width: wide,
    height: high,
    transform: `rotate(${turn * 90}deg)`,
  };
}

type OutlineProps = {
  readonly page: Quad;
  readonly turn: Turn;
  readonly room: Size;
  readonly onMove: (corner: Corner, to: { readonly x: number; readonly y: number }) => void;
};

/** Tab goes round the corners as they are seen, whatever the turn. */
function Outline({ page, turn, room, onMove }: OutlineProps) {
  return (
    <>
      <svg className={styles.outline} width={room.width} height={room.height} aria-hidden="true">
        <polygon points={page.map(({ x, y }) => `${x},${y}`).join(' ')} />
      </svg>
      {CORNERS.map((seen) => {
        const corner = ((seen - turn + 4) % 4) as Corner;
        return (
          <CornerHandle
            key={seen}
            label={CAPTURE_TEXT.corners[seen] ?? ''}
            at={page[corner]}
            room={room}
            onMove={(to) => onMove(corner, to)}
          />
        );
      })}
    </>
  );
}
