import type { KeyboardEvent } from 'react';
import { isComposing } from '../keys/key-press.ts';
import styles from './seek-box.module.css';

type SeekBoxProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** How many lines the list below has, and which of them is marked. */
  readonly count: number;
  readonly at: number;
  readonly onMark: (at: number) => void;
  readonly onEnter: () => void;
  readonly id?: string;
};

/** The box over a list that is found while typing. It keeps the focus: ↑ ↓ walk the mark, Enter takes what is marked. */
export function SeekBox({ label, placeholder, value, onChange, count, at, onMark, onEnter, id }: SeekBoxProps) {
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey) return;
    if (event.key === 'Enter') onEnter();
    else if (event.key === 'ArrowDown') onMark(Math.max(0, Math.min(count - 1, at + 1)));
    else if (event.key === 'ArrowUp') onMark(Math.max(0, at - 1));
    else return;
    event.preventDefault();
  };
  return (
    <input
      type="text"
      id={id}
      className={styles.box}
      aria-label={label}
      placeholder={placeholder}
      autoComplete="off"
      // biome-ignore lint/a11y/noAutofocus: a page with such a box begins with it
      autoFocus
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
        onMark(0);
      }}
      onKeyDown={onKey}
    />
  );
}
