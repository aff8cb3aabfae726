import { useCaseRows } from '../../store/hooks/use-cases.ts';
import { useDrafts } from '../../store/hooks/use-desk.ts';
import { CaseTable } from '../lists/case-table.tsx';
import { RowTable } from '../lists/row-table.tsx';
import { useListContext } from '../lists/use-views.ts';
import { go } from '../navigation.ts';
import { useSession } from '../session.ts';
import { WORKBENCH_TEXT } from '../text/workbench.ts';
import { draftLines } from './draft-lines.ts';
import styles from './workbench.module.css';
import { type CaseQueueId, type QueueId, queueFilter, rowsOfQueue } from './workbench-model.ts';

type OnCurrent = { readonly onCurrent: (id: string) => void };
type QueueRowsProps = OnCurrent & { readonly queue: QueueId };

/** The list behind the figure that is chosen. */
export function QueueRows({ queue, onCurrent }: QueueRowsProps) {
  if (queue === 'drafts') return <DraftRows onCurrent={onCurrent} />;
  return <CaseRows key={queue} queue={queue} onCurrent={onCurrent} />;
}

function CaseRows({ queue, onCurrent }: OnCurrent & { readonly queue: CaseQueueId }) {
  const context = useListContext();
  const rows = useCaseRows(queueFilter(queue, context));
  if (rows === 'loading') return <p className={styles.quiet}>{WORKBENCH_TEXT.loading}</p>;
  const held = rowsOfQueue(queue, rows, context);
  if (held.length === 0) return <p className={styles.quiet}>{WORKBENCH_TEXT.queues[queue].empty}</p>;
  return <CaseTable label={WORKBENCH_TEXT.queues[queue].title} rows={held} onCurrent={onCurrent} takesFocus />;
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
