import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { isAtRest, TAKES_FOCUS } from '../../ui/layout/rest-focus.ts';
import { rowInPlace } from './row-in-place.ts';
import styles from './row-table.module.css';

export type TableRow = {
  readonly id: string;
  readonly cells: readonly ReactNode[];
  readonly ticked?: boolean;
  /** How the row is tinted; a word in a cell says the same. */
  readonly look?: 'plain' | 'soon' | 'late' | 'faint';
};

type RowTableProps = {
  /** What the list holds, for who cannot see it. */
  readonly label: string;
  readonly columns: readonly string[];
  /** CSS widths of the columns; absent or '' for what is left. */
  readonly widths?: readonly string[];
  readonly rows: readonly TableRow[];
  readonly onOpen?: (id: string) => void;
  readonly onTick?: (id: string) => void;
  readonly onCurrent?: (id: string) => void;
  /** Takes the focus when nothing else has it, so that the arrow keys work at once. */
  readonly takesFocus?: boolean;
};

/** The row that the keys came to, and the list as it was then. */
type Current = { readonly id: string; readonly walked: readonly string[] };
const NOWHERE: Current = { id: '', walked: [] };

/** A list to walk through: ↑ ↓ choose a row, Enter opens it, Space ticks it; the mouse does the same. */
export function RowTable({
  label,
  columns,
  widths,
  rows,
  onOpen,
  onTick,
  onCurrent,
  takesFocus = false,
}: RowTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const ids = rows.map(({ id }) => id);
  const [current, setCurrent] = useState<Current>(NOWHERE);
  const at = rowInPlace(current.id, current.walked, ids);
  const focusRow = (index: number) => body.current?.querySelectorAll<HTMLElement>('tr')[index]?.focus();
  const isFilled = rows.length > 0;
  useEffect(() => {
    if (takesFocus && isFilled && isAtRest()) body.current?.querySelector('tr')?.focus();
  }, [takesFocus, isFilled]);
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target !== event.currentTarget) return;
    const goTo = moveOf(event.key, at, rows.length);
    const row = rows[at];
    if (goTo !== null) focusRow(goTo);
    else if (event.key === 'Enter' && row && onOpen) onOpen(row.id);
    else if (event.key === ' ' && row && onTick) onTick(row.id);
    else return;
    event.preventDefault();
  };
  return (
    <table className={styles.table} aria-label={label} data-table="" {...(takesFocus ? { [TAKES_FOCUS]: '' } : {})}>
      <thead>
        <tr>
          {onTick ? <td className={styles.tick} /> : null}
          {columns.map((column, index) => (
            <th key={column} style={{ width: widths?.[index] || undefined }}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, index) => (
          <tr
            key={row.id}
            data-row={row.id}
            data-look={row.look}
            aria-selected={onTick ? Boolean(row.ticked) : undefined}
            tabIndex={index === at ? 0 : -1}
            onFocus={() => {
              setCurrent({ id: row.id, walked: ids });
              onCurrent?.(row.id);
            }}
            onKeyDown={onKey}
            onClick={(event) => {
              event.currentTarget.focus();
              if (onTick) onTick(row.id);
            }}
            onDoubleClick={() => onOpen?.(row.id)}
          >
            {onTick ? <td className={styles.tick}>{row.ticked ? '☑' : '☐'}</td> : null}
            {row.cells.map((cell, column) => (
              <td key={columns[column] ?? column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function moveOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'PageDown':
      return Math.min(at + 10, count - 1);
    case 'PageUp':
      return Math.max(at - 10, 0);
    default:
      return null;
  }
}
