import { useEffect } from 'react';
import { lockDesk } from './lock-state.ts';

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
const MS_PER_MINUTE = 60_000;

/** Locks the desk when nobody touched keyboard or mouse for so long. */
export function useIdleLock(minutes: number): void {
  useEffect(() => {
    let timer = 0;
    const begin = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => lockDesk('idle'), minutes * MS_PER_MINUTE);
    };
    begin();
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, begin, { capture: true, passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, begin, { capture: true });
    };
  }, [minutes]);
}
