import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from './stage-geometry.ts';

/** The room that an element has on the screen, as the window is made larger or smaller. */
export function useRoom(): { readonly place: RefObject<HTMLDivElement | null>; readonly room: Size } {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Size>({ width: 1, height: 1 });
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setRoom({ width: element.clientWidth || 1, height: element.clientHeight || 1 });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return { place, room };
}
