import { useEffect, useState } from 'react';

const STEP = 30_000;

/** Epoch ms, moved on every half minute and whenever the window comes to the front: a PC may have slept. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = () => setNow(Date.now());
    const timer = window.setInterval(tick, STEP);
    window.addEventListener('focus', tick);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('focus', tick);
    };
  }, []);
  return now;
}
