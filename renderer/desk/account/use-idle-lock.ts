import { useEffect } from 'react';
import { watchRest, windowClock } from '../../ui/keys/watch-rest.ts';
import { lockDesk } from './lock-state.ts';

const MS_PER_MINUTE = 60_000;

/** Locks the desk when nobody touched keyboard or mouse for so long. */
export function useIdleLock(minutes: number): void {
  useEffect(() => watchRest(window, minutes * MS_PER_MINUTE, windowClock, () => lockDesk('idle')), [minutes]);
}
