import { UI_TEXT } from '../text.ts';
import styles from './parts.module.css';

type ProvenanceTagProps = {
  readonly level: 'seed' | 'public-guide' | 'common-practice' | 'county';
  readonly note?: string;
};

/** Where a value of the catalogue comes from: 文件, 办事指南, or 惯例 that the county has still to settle. */
export function ProvenanceTag({ level, note }: ProvenanceTagProps) {
  return (
    <span className={styles.tag} data-provenance={level} title={note}>
      {UI_TEXT.provenance[level]}
    </span>
  );
}
