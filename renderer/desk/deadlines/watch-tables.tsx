import { DueText } from '../../ui/layout/due-text.tsx';
import { Masked } from '../../ui/layout/masked.tsx';
import { openCaseOfStep } from '../lists/open-case-of-step.ts';
import { RowTable, type TableRow } from '../lists/row-table.tsx';
import { DEADLINES_TEXT } from '../text/deadlines.ts';
import styles from './deadlines.module.css';
import type { WatchLine } from './deadlines-model.ts';
import type { StoppedLine } from './stopped-model.ts';

type WatchTableProps<Line> = { readonly lines: readonly Line[]; readonly onCurrent: (key: string) => void };

/** In letters, so that large type has its room: the item takes what is left. */
const DUE_WIDTHS = ['3.5em', '10em', '14em', '', '9em', '13em', '8em'];

/** Clocks that run, with their card. */
export function DueTable({ lines, onCurrent }: WatchTableProps<WatchLine>) {
  return (
    <RowTable
      label={DEADLINES_TEXT.title}
      columns={DEADLINES_TEXT.columns}
      widths={DUE_WIDTHS}
      rows={lines.map(dueRow)}
      onCurrent={onCurrent}
      onOpen={openCaseOfStep}
      takesFocus
    />
  );
}

/** Clocks that stand still, with since when and why. */
export function StoppedTable({ lines, onCurrent }: WatchTableProps<StoppedLine>) {
  return (
    <RowTable
      label={DEADLINES_TEXT.filters.stopped}
      columns={DEADLINES_TEXT.stopped.columns}
      rows={lines.map(stoppedRow)}
      onCurrent={onCurrent}
      onOpen={openCaseOfStep}
      takesFocus
    />
  );
}

function dueRow(line: WatchLine): TableRow {
  return {
    id: line.key,
    cells: [
      <span key="card" className={styles.card} data-card={line.card}>
        {DEADLINES_TEXT.cards[line.card]}
      </span>,
      `${line.bundle} ${line.tail}`,
      <Masked key="applicant" value={line.applicant} />,
      line.step,
      line.unit,
      <DueText key="due" {...line.due} />,
      line.stage,
    ],
  };
}

function stoppedRow(line: StoppedLine): TableRow {
  return {
    id: line.key,
    cells: [
      `${line.bundle} ${line.tail}`,
      <Masked key="applicant" value={line.applicant} />,
      line.step,
      line.unit,
      line.sinceText,
      line.why,
    ],
  };
}
