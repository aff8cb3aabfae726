import { type RefObject, useEffect, useRef, useState } from 'react';
import { restFocus } from './rest-focus.ts';

/**
 * For what lies over a page: it has the keys while it is open, also when the caret stood in a field; afterwards whatever
 * had the focus has it again. Give it to the element that takes the focus.
 */
export function useBorrowedFocus<T extends HTMLElement>(): RefObject<T | null> {
  const place = useRef<T>(null);
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    place.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      restFocus();
    };
  }, [before]);
  return place;
}
