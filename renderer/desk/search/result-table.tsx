import { useEffect, useRef } from 'react';
import { DueText } from '../../ui/layout/due-text.tsx';
import { Masked } from '../../ui/layout/masked.tsx';
import { go } from '../navigation.ts';
import { SEARCH_TEXT } from '../text/search.ts';
import type { ResultLine } from './result-line.ts';
import styles from './search.module.css';

type ResultTableProps = { readonly lines: readonly ResultLine[]; readonly marked: string };

/** The hits; the focus stays in the box, which walks the mark. */
export function ResultTable({ lines, marked }: ResultTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another row is marked
  useEffect(() => {
    body.current?.querySelector('[data-marked]')?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <table className={styles.table} aria-label={SEARCH_TEXT.title}>
      <thead>
        <tr>
          {SEARCH_TEXT.columns.map((column) => (
            <th key={column}>{column}</th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {lines.map((line) => (
          <tr
            key={line.id}
            data-case={line.id}
            data-marked={line.id === marked || undefined}
            onClick={() => go({ page: 'case', id: line.id })}
          >
            <td>
              <Masked value={line.applicant} />
              <div className={styles.idNo}>
                <Masked value={line.idNo} />
              </div>
            </td>
            <td>{line.bundle}</td>
            <td>{line.phase}</td>
            <td>{line.awaits}</td>
            <td>{line.due ? <DueText {...line.due} /> : SEARCH_TEXT.noDue}</td>
            <td className={styles.figures}>{line.number}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
