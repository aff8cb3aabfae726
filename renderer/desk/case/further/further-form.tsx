import type { ReactNode } from 'react';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import styles from './further.module.css';

type FurtherFormProps = {
  /** What will happen, said before it does; absent where the fields say it. */
  readonly says?: string;
  /** Ctrl+Enter; its label says what it does and prints. */
  readonly save: Act;
  readonly children: ReactNode;
};

/** The frame of a form under F6: fields one below the other, Enter goes on, Ctrl+Enter does it. */
export function FurtherForm({ says, save, children }: FurtherFormProps) {
  useActs([save]);
  return (
    <div className={styles.form} data-fields="">
      {says ? <p className={styles.says}>{says}</p> : null}
      {children}
      <div className={styles.save}>
        <ActButton act={save} primary />
      </div>
    </div>
  );
}
