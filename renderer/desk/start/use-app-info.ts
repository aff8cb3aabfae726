import { useEffect, useState } from 'react';
import type { ResultOf } from '../../../electron/contract.ts';
import { bridge } from '../shell/bridge.ts';
import { useLate } from '../use-late.ts';

export type AppInfo = ResultOf<'app.info'>;

/** So long a start may show nothing: a word that comes and goes at once is only unrest. Milliseconds. */
const NOTHING_FOR = 1_000;

/** After this it is said that nobody answers. Milliseconds. */
const WAITING_FOR = 15_000;

/** `coming`: it mostly is there in a moment · `waited-for`: that is said · `unanswered`: refused, or not answered for long. */
export type ToldInfo = AppInfo | 'coming' | 'waited-for' | 'unanswered';

/** What the main process tells of the program; an answer is taken however late it comes. */
export function useAppInfo(): ToldInfo {
  const [told, setTold] = useState<AppInfo | 'refused' | 'coming'>('coming');
  const isSlow = useLate('app.info', NOTHING_FOR);
  const isLate = useLate('app.info', WAITING_FOR);
  useEffect(() => {
    void bridge()
      .call('app.info', undefined)
      .then(setTold, () => setTold('refused'));
  }, []);
  if (told === 'refused') return 'unanswered';
  if (told !== 'coming') return told;
  if (isLate) return 'unanswered';
  return isSlow ? 'waited-for' : 'coming';
}
