import { type RefObject, useLayoutEffect, useRef } from 'react';

const WIDTH = 440;
const HEIGHT = 330;
const MARGIN = 8;

/**
 * Puts what opens beside a field under it, or above where there is no room below, whole within the window: a narrow
 * column that scrolls by itself must not cut it.
 */
export function usePlaceBeside(): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = panel.current;
    const field = box?.parentElement?.getBoundingClientRect();
    if (!box || !field) return;
    const width = Math.min(Math.max(field.width, WIDTH), window.innerWidth - 2 * MARGIN);
    box.style.width = `${width}px`;
    box.style.left = `${Math.max(MARGIN, Math.min(field.left, window.innerWidth - width - MARGIN))}px`;
    if (window.innerHeight - field.bottom >= HEIGHT) box.style.top = `${field.bottom}px`;
    else box.style.bottom = `${window.innerHeight - field.top}px`;
  }, []);
  return panel;
}
