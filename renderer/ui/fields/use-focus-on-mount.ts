import { type RefObject, useEffect, useRef } from 'react';
import { focusStop } from './move-focus.ts';

/** The field that a page begins with takes the focus when it appears, and never again. */
export function useFocusOnMount<T extends HTMLElement>(wanted: boolean): RefObject<T | null> {
  const place = useRef<T>(null);
  const first = useRef(wanted);
  useEffect(() => {
    if (first.current && place.current) focusStop(place.current);
    first.current = false;
  }, []);
  return place;
}
