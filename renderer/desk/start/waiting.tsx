import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { START_TEXT } from '../text/start.ts';
import { useLate } from '../use-late.ts';
import styles from './start.module.css';

/** The same sentence for so long is no ordinary start. Milliseconds. */
const LONG = 30_000;

/** While the record is opened, rebuilt, or filled with samples: one calm sentence; after long the way out of it, too. */
export function Waiting({ text }: { readonly text: string }) {
  const isLong = useLate(text, LONG);
  return (
    <main className={styles.waiting} aria-live="polite">
      <h1 className={styles.product}>{START_TEXT.welcome}</h1>
      <p>{text}</p>
      {isLong ? <WaitedLong /> : null}
    </main>
  );
}

/** Not by Enter, which somebody may press ahead: a start that only is slow would begin anew. */
function WaitedLong() {
  const anew: Act = { id: 'begin-anew', key: 'F5', label: START_TEXT.reopen, run: () => window.location.reload() };
  useActs([anew]);
  return (
    <>
      <p>{START_TEXT.openingLong}</p>
      <ActButton act={anew} />
    </>
  );
}

type OpenFailedProps = { readonly text: string; readonly code: string; readonly toPractice: (() => void) | null };

/** The record cannot be opened: what is safe, and the two ways on. */
export function OpenFailed({ text, code, toPractice }: OpenFailedProps) {
  const reopen = { id: 'reopen', key: 'Enter', label: START_TEXT.reopen, run: () => window.location.reload() };
  const practice = toPractice ? { id: 'to-practice', key: 'F2', label: START_TEXT.toPractice, run: toPractice } : null;
  useActs(practice ? [reopen, practice] : [reopen]);
  return (
    <main className={styles.failed}>
      <h1>{START_TEXT.failedTitle}</h1>
      <p>{text}</p>
      <p>{START_TEXT.failedSafe}</p>
      <small>{code}</small>
      <ActButton act={reopen} primary />
      {practice ? <ActButton act={practice} /> : null}
    </main>
  );
}
