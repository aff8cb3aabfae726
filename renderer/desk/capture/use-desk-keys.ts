import { type RefObject, useRef } from 'react';

/** A button that was clicked, and a field that was filled, would keep the keys; this gives them back to the page. */
export function useDeskKeys(): { readonly desk: RefObject<HTMLDivElement | null>; readonly giveBack: () => void } {
  const desk = useRef<HTMLDivElement>(null);
  return { desk, giveBack: () => desk.current?.focus() };
}
