import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { TYPING_TEXT } from '../text/typing.ts';
import type { Kept } from './kept-typing.ts';
import styles from './typing.module.css';

type UnsavedProps = {
  readonly kept: Pick<Kept<unknown>, 'isKept' | 'throwAway' | 'restore'>;
  /** What has not been done with it, where that is not called saving. */
  readonly mark?: string;
};

/** The mark of what is typed and not saved, with the key that gives it up, and that has it again. */
export function Unsaved({ kept: { isKept, throwAway, restore }, mark = TYPING_TEXT.unsaved }: UnsavedProps) {
  const act: Act = {
    id: 'typing-throw',
    key: 'Alt+Z',
    label: isKept ? TYPING_TEXT.throwAway : TYPING_TEXT.restore,
    run: () => (isKept ? throwAway() : restore?.()),
  };
  const isOffered = isKept || restore !== null;
  useActs(isOffered ? [act] : []);
  return isOffered ? (
    <>
      {isKept ? (
        <span className={styles.unsaved} role="status">
          <span aria-hidden="true">△</span> {TYPING_TEXT.untilClosed(mark)}
        </span>
      ) : null}
      <ActButton act={act} quiet />
    </>
  ) : null;
}
