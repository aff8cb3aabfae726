import type { ButtonHTMLAttributes } from 'react';
import styles from './side-choice.module.css';

type SideChoiceProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-pressed' | 'type'> & {
  /** What it stands for is shown beside it. */
  readonly chosen: boolean;
};

/** One of a column beside a list, e.g. a queue with its figure and its key. `className`: how its parts stand. */
export function SideChoice({ chosen, className = '', ...button }: SideChoiceProps) {
  return <button {...button} type="button" className={`${styles.choice} ${className}`} aria-pressed={chosen} />;
}
