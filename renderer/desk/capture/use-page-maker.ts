import { useEffect, useState } from 'react';
import { type PageMaker, startPageMaker } from './worker/page-maker.ts';

/** The worker of a page of the desk; it ends with the page. */
export function usePageMaker(): PageMaker | null {
  const [maker, setMaker] = useState<PageMaker | null>(null);
  useEffect(() => {
    const started = startPageMaker();
    setMaker(started);
    return () => {
      started.dispose();
      setMaker(null);
    };
  }, []);
  return maker;
}
