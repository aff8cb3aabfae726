import { useDeferredValue, useMemo } from 'react';
import type { CaseRow } from '../../store/reading/case-row.ts';
import { DueText } from '../../ui/layout/due-text.tsx';
import { Masked } from '../../ui/layout/masked.tsx';
import { go } from '../navigation.ts';
import { WORKBENCH_TEXT } from '../text/workbench.ts';
import { type CaseLine, caseLine } from './case-line.ts';
import { RowTable, type TableRow } from './row-table.tsx';
import { useListContext } from './use-views.ts';

/** As many rows as the largest screen shows; the rest follows a moment later, because nobody should wait for it. */
const SCREENFUL = 40;

/** The names have what is left; the last holds 11月19日（周四） in one line. */
const WIDTHS = ['5em', '', '', '', 'var(--yc-due)', '9.5em'];

type CaseTableProps = {
  readonly label: string;
  readonly rows: readonly CaseRow[];
  readonly takesFocus?: boolean;
  readonly onCurrent?: (id: string) => void;
};

/** Cases in a list; Enter opens one. */
export function CaseTable({ label, rows, takesFocus = false, onCurrent = ignore }: CaseTableProps) {
  const context = useListContext();
  const shown = useDeferredValue(rows.length, SCREENFUL);
  // Kept, because walking through the list draws it anew with each key.
  const lines = useMemo(
    () => rows.slice(0, shown).map((row) => tableRow(caseLine(row, context))),
    [rows, shown, context],
  );
  return (
    <RowTable
      label={label}
      columns={WORKBENCH_TEXT.columns}
      widths={WIDTHS}
      rows={lines}
      onOpen={(id) => go({ page: 'case', id })}
      onCurrent={onCurrent}
      takesFocus={takesFocus}
    />
  );
}

const ignore = () => undefined;

function tableRow(line: CaseLine): TableRow {
  return {
    id: line.id,
    cells: [
      <span key="number" title={line.number}>
        {line.tail}
      </span>,
      <Masked key="applicant" value={line.applicant} />,
      line.bundle,
      line.awaits,
      line.due ? <DueText key="due" {...line.due} /> : WORKBENCH_TEXT.noDue,
      line.changed,
    ],
  };
}
