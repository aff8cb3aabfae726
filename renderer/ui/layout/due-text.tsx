import { UI_TEXT } from '../text.ts';
import styles from './parts.module.css';

type DueTextProps = {
  readonly state: 'ok' | 'soon' | 'today' | 'late';
  /** The date in full: “12月3日（周四）前，还剩 4 个工作日”. */
  readonly text: string;
  /** Why it may still move. */
  readonly caution?: string;
};

/** No line ends between the mark and the date. */
const NEVER_ALONE = '\u00a0';

const MARKS = { ok: '○', soon: '◐', today: '●', late: '▲' } as const;

/** A deadline by colour, mark and word. */
export function DueText({ state, text, caution }: DueTextProps) {
  return (
    <span className={styles.due} data-state={state} title={caution}>
      <span role="img" aria-label={UI_TEXT.due[state]}>
        {MARKS[state]}
      </span>
      {NEVER_ALONE}
      {text.split(/(?<=，)/).map((part) => (
        <span key={part}>{part}</span>
      ))}
    </span>
  );
}
