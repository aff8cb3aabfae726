import { useEffect, useState } from 'react';

/** Whether `what` has stood unchanged for so many milliseconds: somebody waits for it, and longer than he should. */
export function useLate(what: string, after: number): boolean {
  const [isLate, setLate] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew when it changes
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), after);
    return () => {
      window.clearTimeout(timer);
      setLate(false);
    };
  }, [what, after]);
  return isLate;
}
