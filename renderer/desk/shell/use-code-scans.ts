import { isLineCode } from '../../../domain/numbers/line-code.ts';
import { erasureOf } from '../../../domain/station/case-erased.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
import type { Store } from '../../store/store.ts';
import { useScan } from '../../ui/scan/use-scan.ts';
import { useLock } from '../account/lock-state.ts';
import { erasedWords } from '../case/erased-words.ts';
import { closePrint } from '../printing/print-queue.ts';
import { SHELL_TEXT } from '../text/shell.ts';
import { offerLineScan } from './line-scans.ts';
import { say, sayNothing } from './messages.ts';
import { unknownCode } from './unknown-code.ts';
import { useOpenCode } from './use-open-code.ts';

/**
 * A scan anywhere opens its case or slip, the code of a checklist's line ticks it where that checklist is on the screen;
 * a number that is not known here is said, and nothing else happens.
 */
export function useCodeScans(): void {
  const store = useStore();
  const openCode = useOpenCode();
  const take = (digits: string) => {
    sayNothing();
    if (isLineCode(digits)) {
      const offered = offerLineScan(digits);
      if (offered !== 'taken') say({ level: 'warning', text: SHELL_TEXT.lineCode[offered] });
      return;
    }
    void openCode(digits).then((isOpened) => {
      if (isOpened) closePrint();
      else say({ level: 'warning', text: absent(store, digits) });
    });
  };
  // Behind the lock screen the page stays as it is.
  useScan(take, useLock() === null);
}

function absent(store: Store, digits: string): string {
  const { erasures, station } = store.status();
  const erased = erasureOf(erasures, digits);
  if (erased) return erasedWords(erased, station);
  const here = { station: station?.code ?? '', practice: store.name === 'practice' };
  return unknownCode(digits, here) ?? SHELL_TEXT.code.unknown(digits);
}
