import { useCallback, useEffect, useRef, useState } from 'react';
import type { StoreName } from '../../../electron/contract/journal-contract.ts';
import type { Store } from '../../store/store.ts';
import { START_TEXT } from '../text/start.ts';
import { openDesk } from './open-desk.ts';
import { needsSamples, preparePractice } from './practice/prepare-practice.ts';

/** How far the opening of the record is. */
export type DeskPhase =
  | { readonly at: 'choosing' }
  | { readonly at: 'waiting'; readonly text: string }
  | { readonly at: 'open'; readonly store: Store }
  | { readonly at: 'failed'; readonly text: string; readonly code: string };

/** Keeps exactly one record open: that of the chosen desk. */
export function useDesk(name: StoreName | null): DeskPhase {
  // A desk that was chosen before never shows the choice again, not for one frame: Enter there would open the practice.
  const [phase, setPhase] = useState<DeskPhase>(
    name === null ? { at: 'choosing' } : { at: 'waiting', text: START_TEXT.opening },
  );
  const open = useRef<Store | null>(null);
  const last = useRef<Promise<void>>(Promise.resolve());
  const switchTo = useCallback(async (wanted: StoreName, isWanted: () => boolean) => {
    await open.current?.dispose();
    open.current = null;
    if (!isWanted()) return;
    setPhase({ at: 'waiting', text: START_TEXT.opening });
    const opened = await openWhole(wanted, (text) => setPhase({ at: 'waiting', text }));
    if (opened.at === 'open') open.current = opened.store;
    setPhase(opened);
  }, []);
  useEffect(() => {
    if (name === null) return setPhase({ at: 'choosing' });
    let wanted = true;
    last.current = last.current.then(() => switchTo(name, () => wanted));
    return () => {
      wanted = false;
    };
  }, [name, switchTo]);
  return phase;
}

async function openWhole(name: StoreName, onText: (text: string) => void): Promise<DeskPhase> {
  try {
    const opened = await openDesk(name, (done, of) => onText(START_TEXT.rebuilding(done, of)));
    if (!opened.ok) return { at: 'failed', text: opened.text, code: opened.code };
    if (name !== 'practice' || !needsSamples(opened.store)) return { at: 'open', store: opened.store };
    await opened.store.dispose();
    const prepared = await preparePractice((done, of) => onText(START_TEXT.preparing(done, of)));
    if (!prepared.ok) return { at: 'failed', text: prepared.text, code: prepared.code };
    return await openWhole(name, onText);
  } catch (problem) {
    return { at: 'failed', text: START_TEXT.failedSafe, code: problem instanceof Error ? problem.name : 'unknown' };
  }
}
