import { type RefObject, useEffect, useRef } from 'react';
import { restFocus } from './rest-focus.ts';

/** What may take the focus away from what has it: rows that go, a button that cannot be pressed any more. */
const WATCHED = { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden', 'inert'] };

/**
 * A focus that went lost within this place comes to rest in its list or its middle, whichever part of it was drawn anew:
 * a list that empties itself does not draw the page around it.
 */
export function useRestingFocus<Place extends HTMLElement>(): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    const observer = new MutationObserver(() => restFocus(current));
    observer.observe(current, WATCHED);
    return () => observer.disconnect();
  }, []);
  // What a layer above gave back to nobody, when it went, is lost without a change here.
  useEffect(() => {
    if (place.current) restFocus(place.current);
  });
  return place;
}
