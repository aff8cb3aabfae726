import { useEffect, useRef } from 'react';
import { ScanListener } from './scan-listener.ts';

/** Calls `onScan` with the digits of a code, wherever the focus is. One at a time listens; `isOn` false rests. */
export function useScan(onScan: (digits: string) => void, isOn = true): void {
  const newest = useRef(onScan);
  useEffect(() => {
    newest.current = onScan;
  });
  useEffect(() => {
    if (!isOn) return;
    const listener = new ScanListener((digits) => newest.current(digits));
    return () => listener.dispose();
  }, [isOn]);
}
