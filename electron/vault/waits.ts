import { waitAfter } from '../../domain/account/lock-out.ts';
import type { Account } from './vault-file.ts';

/**
 * Until when an operator has to wait, by a clock that only runs forward and that nobody can set. It starts with the
 * program: a restart therefore makes whoever tried wrongly wait the whole time again, never less.
 */
export type Waits = {
  /** Whole seconds; 0 when a try is allowed. */
  readonly left: (account: Pick<Account, 'no' | 'wrong'>) => number;
  readonly restart: (account: Pick<Account, 'no' | 'wrong'>) => void;
};

/** @param monotonic milliseconds of a clock that never goes back */
export function createWaits(monotonic: () => number): Waits {
  const began = monotonic();
  const since = new Map<string, number>();
  return {
    left: ({ no, wrong }) => {
      const waited = (monotonic() - (since.get(no) ?? began)) / 1000;
      return Math.max(0, Math.ceil(waitAfter(wrong) - waited));
    },
    restart: ({ no }) => {
      since.set(no, monotonic());
    },
  };
}
