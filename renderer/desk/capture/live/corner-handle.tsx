import type { KeyboardEvent, PointerEvent } from 'react';
import { CAPTURE_TEXT } from '../../text/capture.ts';
import styles from '../capture.module.css';
import type { Point } from '../picture/quad.ts';
import type { Size } from './stage-geometry.ts';

type CornerHandleProps = {
  readonly label: string;
  /** In pixels of the stage. */
  readonly at: Point;
  readonly room: Size;
  readonly onMove: (to: Point) => void;
};

/** Pixels of the stage that an arrow key moves a corner, and with Shift. */
const STEP = 2;
const FAR_STEP = 12;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** A corner of the page on the stage: dragged with the mouse, or reached with Tab and moved with the arrow keys. */
export function CornerHandle({ label, at, room, onMove }: CornerHandleProps) {
  const onKey = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (!arrow || event.ctrlKey || event.altKey || event.metaKey) return;
    // Held down it goes on, unlike an act; so the page's arrow keys rest here.
    event.preventDefault();
    const step = event.shiftKey ? FAR_STEP : STEP;
    onMove({ x: at.x + arrow.x * step, y: at.y + arrow.y * step });
  };
  const onDrag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const stage = event.currentTarget.parentElement?.getBoundingClientRect();
    if (stage) onMove({ x: event.clientX - stage.left, y: event.clientY - stage.top });
  };
  const across = Math.round((at.x / room.width) * 100);
  const down = Math.round((at.y / room.height) * 100);
  return (
    <div
      className={styles.corner}
      style={{ left: at.x, top: at.y }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={across}
      aria-valuetext={CAPTURE_TEXT.cornerAt(across, down)}
      data-corner={label}
      onKeyDown={onKey}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onDrag}
    />
  );
}
