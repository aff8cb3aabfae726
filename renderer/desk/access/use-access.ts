import { useCallback, useEffect, useRef, useState } from 'react';
import { noteShown } from '../../../domain/acts/access-acts.ts';
import { daySubject } from '../../../domain/ledger/entry.ts';
import type { AccessShown } from '../../../domain/station/access-shown.ts';
import { watchRest, windowClock } from '../../ui/keys/watch-rest.ts';
import { useLock } from '../account/lock-state.ts';
import { type Session, useSession } from '../session.ts';
import { say } from '../shell/messages.ts';
import { HIDE_AFTER_MS, NEW_VISIT, notYetNoted, type Visit, withNoted } from './visit.ts';

export type Access = {
  /**
   * To be awaited before personal data is shown or copied: notes it, each person and kind once a visit. False: it could
   * not be saved, the reason was said in the message place, and nothing may be shown.
   */
  readonly note: (shown: readonly AccessShown[]) => Promise<boolean>;
};

/**
 * The one way to show personal data: `useAccess(hide)` in the page that shows it. The visit ends, and `hide` is called,
 * after two minutes without key or mouse, when the desk is locked and when another operator takes it; leaving the page
 * ends it by itself. `isShown`: something lies open that work brought here, so that nothing was noted for it.
 */
export function useAccess(hide: () => void, isShown = false): Access {
  const session = useSession();
  const [visit, setVisit] = useState<Visit>(NEW_VISIT);
  const { no } = session.operator;
  const hiding = useRef(hide);
  hiding.current = hide;
  const end = useCallback(() => {
    setVisit(NEW_VISIT);
    hiding.current();
  }, []);
  const isOpen = isShown || visit.size > 0;
  useEffect(() => (isOpen ? watchRest(window, HIDE_AFTER_MS, windowClock, end) : undefined), [isOpen, end]);
  // The page lives on under the lock screen and under another operator; what it shows does not.
  const holder = useLock() === null ? no : '';
  const earlier = useRef(holder);
  useEffect(() => {
    if (earlier.current !== holder) end();
    earlier.current = holder;
  }, [holder, end]);
  const note = async (shown: readonly AccessShown[]) => {
    const fresh = notYetNoted(visit, shown);
    if (fresh.length === 0) return true;
    const saved = await noteAccess(session, fresh);
    if (saved) setVisit((now) => withNoted(now, fresh));
    return saved;
  };
  return { note };
}

/** Saves that personal data is shown, like every act of the desk; says why when it cannot be saved. */
export async function noteAccess(
  { perform, today, station }: Pick<Session, 'perform' | 'today' | 'station'>,
  shown: readonly AccessShown[],
): Promise<boolean> {
  const outcome = await perform([daySubject(today, station.code)], (_, context) => noteShown(today, shown, context));
  if (!outcome.ok) say({ level: 'error', text: outcome.text, code: outcome.code });
  return outcome.ok;
}
