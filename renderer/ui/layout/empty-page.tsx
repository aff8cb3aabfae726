import type { Act } from '../keys/act.ts';
import { ActButton } from '../keys/act-button.tsx';
import styles from './parts.module.css';

type EmptyPageProps = {
  /** What is not here, e.g. “没有等待移交的事项”. */
  readonly title: string;
  /** What this page is for and how something comes here. */
  readonly text: string;
  /** The act that fills it; its key works only where the page registers it. */
  readonly act?: Act;
};

/** A page without content teaches what will stand on it. */
export function EmptyPage({ title, text, act }: EmptyPageProps) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p>{text}</p>
      {act ? <ActButton act={act} /> : null}
    </div>
  );
}
