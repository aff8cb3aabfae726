import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { useStore } from '../../store/hooks/store-context.tsx';
import { useDeskStatus } from '../../store/hooks/use-desk.ts';
import { say } from '../shell/messages.ts';
import { usePreferences } from '../shell/preferences.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';
import { SHELL_TEXT } from '../text/shell.ts';
import { useLate } from '../use-late.ts';
import styles from './account.module.css';
import { keepNotes } from './account-notes.ts';
import { keepAccounts } from './keep-accounts.ts';
import { unlockDesk, useLock } from './lock-state.ts';
import { SignIn } from './sign-in.tsx';
import type { Admitted } from './sign-in-passphrase.tsx';
import { useAccounts } from './use-accounts.ts';
import { useIdleLock } from './use-idle-lock.ts';

/** So long the lock screen may be empty. Milliseconds. */
const NOTHING_FOR = 1_000;

/** The open desk, and the lock screen over it. The page below stays as it is; only nobody sees or reaches it. */
export function LockGate({ children }: { readonly children: ReactNode }) {
  const store = useStore();
  const { preferences, change } = usePreferences();
  const lock = useLock();
  const accounts = useAccounts(lock !== null);
  useIdleLock(preferences.idleMinutes);
  useListedAccounts(lock === null);
  useFocusAfter(lock !== null);
  const admit = ({ no, name, notes }: Admitted) => {
    store.signIn(no);
    unlockDesk();
    say({ level: 'info', text: SHELL_TEXT.operatorNow(name) });
    void keepNotes(store, notes);
    if (preferences.lastOperator !== no) void change({ lastOperator: no });
  };
  return (
    <>
      <div inert={lock !== null} style={{ display: 'contents' }} data-locked={lock !== null}>
        {children}
      </div>
      {lock === null ? null : accounts ? (
        <SignIn accounts={accounts} last={store.status().operator} toList={lock === 'list'} admit={admit} />
      ) : (
        <Asking />
      )}
    </>
  );
}

/** Where the focus was when the desk was locked, it is again: whoever was in the middle of a field types on. */
function useFocusAfter(locked: boolean): void {
  useLayoutEffect(() => {
    const before = locked ? document.activeElement : null;
    return () => {
      if (before instanceof HTMLElement) requestAnimationFrame(() => before.isConnected && before.focus());
    };
  }, [locked]);
}

/** The vault is asked who may sign in: mostly for a moment, and for as long as its disk takes. */
function Asking() {
  const isLong = useLate('', NOTHING_FOR);
  return <main className={styles.lock}>{isLong ? <p role="status">{ACCOUNT_TEXT.signIn.asking}</p> : null}</main>;
}

/** A power cut between the record and the vault leaves them apart; the next administrator to sit down brings them together. */
function useListedAccounts(open: boolean): void {
  const store = useStore();
  const { station, operator } = useDeskStatus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: said again when another sits down
  useEffect(() => {
    if (!open || !station) return;
    // Before the journal was read the station may be one of earlier; the first screen does not wait for that.
    void store
      .readyInTime()
      .then(() => keepAccounts(store.status().station ?? station, false))
      .catch(() => undefined);
  }, [open, station, operator]);
}
