import { useDrafts } from '../../store/hooks/use-desk.ts';
import type { Live } from '../../store/hooks/use-live.ts';
import type { CaseRow } from '../../store/reading/case-row.ts';
import { CaseTable } from '../lists/case-table.tsx';
import { RowTable } from '../lists/row-table.tsx';
import { go } from '../navigation.ts';
import { useSession } from '../session.ts';
import { WORKBENCH_TEXT } from '../text/workbench.ts';
import { draftLines } from './draft-lines.ts';
import styles from './workbench.module.css';
import type { CaseQueueId, QueueId } from './workbench-model.ts';

type OnCurrent = { readonly onCurrent: (id: string) => void };
type QueueRowsProps<Queue extends QueueId> = OnCurrent & {
  readonly queue: Queue;
  readonly rows: Live<readonly CaseRow[]>;
};

/** The list behind the figure that is chosen. */
export function QueueRows({ queue, rows, onCurrent }: QueueRowsProps<QueueId>) {
  if (queue === 'drafts') return <DraftRows onCurrent={onCurrent} />;
  return <CaseRows key={queue} queue={queue} rows={rows} onCurrent={onCurrent} />;
}

function CaseRows({ queue, rows, onCurrent }: QueueRowsProps<CaseQueueId>) {
  if (rows === 'loading') return <p className={styles.quiet}>{WORKBENCH_TEXT.loading}</p>;
  if (rows.length === 0) return <p className={styles.quiet}>{WORKBENCH_TEXT.queues[queue].empty}</p>;
  return <CaseTable label={WORKBENCH_TEXT.queues[queue].title} rows={rows} onCurrent={onCurrent} takesFocus />;
}

function DraftRows({ onCurrent }: OnCurrent) {
  const { catalogue, station, today } = useSession();
  const drafts = useDrafts();
  if (drafts === 'loading') return <p className={styles.quiet}>{WORKBENCH_TEXT.loading}</p>;
  if (drafts.length === 0) return <p className={styles.quiet}>{WORKBENCH_TEXT.queues.drafts.empty}</p>;
  const lines = draftLines(drafts, catalogue, station.operators, today);
  return (
    <RowTable
      label={WORKBENCH_TEXT.queues.drafts.title}
      columns={WORKBENCH_TEXT.draftColumns}
      rows={lines.map((line) => ({
        id: line.id,
        cells: [line.bundle, line.applicant, line.author, line.age, line.progress],
      }))}
      onCurrent={onCurrent}
      onOpen={(id) => go({ page: 'intake', draft: id })}
      takesFocus
    />
  );
}
