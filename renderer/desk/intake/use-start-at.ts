import { useEffect, useRef } from 'react';
import type { Hindrance } from './model/readiness.ts';
import { goTo, spotId } from './spots.ts';

/** A draft taken up again begins where something is still to do. */
export function useStartAt(hindrance: Hindrance | null): void {
  const first = useRef(hindrance);
  useEffect(() => {
    if (first.current) goTo(spotId(first.current.spot));
    first.current = null;
  }, []);
}
