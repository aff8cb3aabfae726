import { useEffect, useRef } from 'react';
import { ScanListener } from './scan-listener.ts';

/** Calls `onScan` with the digits of a code, wherever the focus is. Stands once, in the shell. */
export function useScan(onScan: (digits: string) => void): void {
  const newest = useRef(onScan);
  useEffect(() => {
    newest.current = onScan;
  });
  useEffect(() => {
    const listener = new ScanListener((digits) => newest.current(digits));
    return () => listener.dispose();
  }, []);
}
