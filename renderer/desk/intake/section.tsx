import type { ReactNode } from 'react';
import { INTAKE } from '../text/intake.ts';
import styles from './intake.module.css';
import { sectionId } from './spots.ts';

type SectionProps = {
  readonly number: number;
  readonly name: keyof typeof INTAKE.sections;
  readonly done?: boolean;
  /** One line in place of the content once it is settled. */
  readonly summary?: string;
  readonly folded?: boolean;
  readonly onUnfold?: () => void;
  readonly children: ReactNode;
};

/** One numbered part of the page; a settled one folds to a line that can be opened again. */
export function Section({ number, name, done, summary, folded = false, onUnfold, children }: SectionProps) {
  return (
    <section id={sectionId(name)} className={styles.section} aria-label={INTAKE.sections[name]}>
      <header className={styles.sectionHead}>
        <span className={styles.number}>{number}</span>
        <h2>{INTAKE.sections[name]}</h2>
        <span className={styles.done}>{done ? '✓' : ''}</span>
        <span className={styles.summary}>{summary}</span>
        {folded && onUnfold ? (
          <button type="button" className={styles.unfold} onClick={onUnfold}>
            {INTAKE.change} <kbd>Ctrl+{number}</kbd>
          </button>
        ) : null}
      </header>
      {folded ? null : <div className={styles.sectionBody}>{children}</div>}
    </section>
  );
}
