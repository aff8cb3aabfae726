import type { Act } from '../keys/act.ts';
import { ActButton } from '../keys/act-button.tsx';
import { UI_TEXT } from '../text.ts';
import styles from './parts.module.css';

type BannerProps = {
  readonly level: 'info' | 'done' | 'warning' | 'error';
  /** A sentence: what happened, what is safe, what to do. */
  readonly text: string;
  /** For the telephone, small. */
  readonly code?: string;
  readonly action?: Act;
};

const MARKS = { info: 'ｉ', done: '✓', warning: '△', error: '✕' } as const;

export function Banner({ level, text, code, action }: BannerProps) {
  return (
    <div className={styles.banner} data-level={level} role={level === 'error' ? 'alert' : 'status'}>
      <span className={styles.mark} role="img" aria-label={UI_TEXT.levels[level]}>
        {MARKS[level]}
      </span>
      <span className={styles.bannerText}>
        {text}
        {code ? <small className={styles.code}>{code}</small> : null}
      </span>
      {action ? <ActButton act={action} /> : null}
    </div>
  );
}
