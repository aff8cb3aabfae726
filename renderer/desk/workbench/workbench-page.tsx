import { useState } from 'react';
import { dayName, isWorkingDay } from '../../../domain/calendar/calendar.ts';
import { formatDay } from '../../../domain/calendar/date-string.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { useRights } from '../account/use-rights.ts';
import { BackupNotice } from '../backup/backup-notice.tsx';
import { unitNames } from '../lists/case-line.ts';
import { go } from '../navigation.ts';
import { type Session, useSession } from '../session.ts';
import { WORKBENCH_TEXT } from '../text/workbench.ts';
import { useShown } from '../use-shown.ts';
import { QueueList } from './queue-list.tsx';
import { QueueRows } from './queue-rows.tsx';
import { useFigures } from './use-figures.ts';
import { useFirstAct } from './use-first-act.ts';
import { useQueue } from './use-queue.ts';
import styles from './workbench.module.css';
import {
  type Figures,
  firstQueue,
  QUEUE_KEYS,
  type QueueGroup,
  type QueueId,
  queueGroupsFor,
  ROWS_SHOWN,
} from './workbench-model.ts';

/** 工作台: who waits, in numbers, and the list behind each. */
export function WorkbenchPage() {
  const session = useSession();
  const figures = useFigures();
  const may = useRights();
  const groups = queueGroupsFor(may);
  const fresh: Act = { id: 'fresh', key: 'N', label: WORKBENCH_TEXT.fresh, run: () => go({ page: 'intake' }) };
  const fresher = may('window') ? fresh : null;
  const queues = groups.flatMap((group) => group.queues);
  const { chosen, left, choose } = useChosenQueue(queues);
  const acts = new Map(queues.map((id) => [id, queueAct(id, choose)]));
  // Also before the figures are there: a key pressed at once must not be lost.
  useActs([...(fresher ? [fresher] : []), ...acts.values()]);
  const subtitle = dayWords(session);
  if (figures === 'loading') {
    return (
      <Page title={WORKBENCH_TEXT.title} subtitle={subtitle}>
        <p className={styles.quiet}>{WORKBENCH_TEXT.loading}</p>
      </Page>
    );
  }
  // One that was emptied meanwhile has nothing to lead back to.
  const worthIt = left !== '' && figures[left].count > 0 ? left : firstQueue(figures, groups);
  // Whoever sits here now may have other queues than the one before.
  const queue = chosen !== null && acts.has(chosen) ? chosen : worthIt;
  const isNew = figures.local.count === 0 && figures.drafts.count === 0;
  return isNew ? (
    <FirstDay fresh={fresher} subtitle={subtitle} />
  ) : (
    <Queues figures={figures} fresh={fresher} subtitle={subtitle} queue={queue} groups={groups} acts={acts} />
  );
}

/** The queue chosen since the page was opened (null: none yet), and the one it was left with ('' for none). */
function useChosenQueue(queues: readonly QueueId[]) {
  const [left, remember] = useShown<QueueId | ''>('workbench', queues, '');
  const [chosen, setChosen] = useState<QueueId | null>(null);
  const choose = (queue: QueueId) => {
    setChosen(queue);
    remember(queue);
  };
  return { chosen, left, choose };
}

/** `fresh`: taking in a case, where that is his work. */
function FirstDay({ fresh, subtitle }: { readonly fresh: Act | null; readonly subtitle: string }) {
  const main: Act | null = fresh && { ...fresh, id: 'first-case', key: 'Ctrl+Enter' };
  useActs(main ? [main] : []);
  return (
    <Page title={WORKBENCH_TEXT.title} subtitle={subtitle} footer={main ? <ActButton act={main} primary /> : null}>
      <EmptyPage title={WORKBENCH_TEXT.first.title} text={WORKBENCH_TEXT.first.text} />
    </Page>
  );
}

type QueueActs = ReadonlyMap<QueueId, Act>;
type QueuesProps = {
  readonly figures: Figures;
  readonly fresh: Act | null;
  readonly subtitle: string;
  readonly queue: QueueId;
  readonly groups: readonly QueueGroup[];
  readonly acts: QueueActs;
};

function Queues({ figures, fresh, subtitle, queue, groups, acts }: QueuesProps) {
  const { catalogue } = useSession();
  const unitName = unitNames(catalogue);
  const [current, setCurrent] = useState<string | null>(null);
  const rows = useQueue(queue);
  const main = useFirstAct(queue, rows, current);
  useActs([main]);
  const { count, units } = figures[queue];
  return (
    <Page
      title={WORKBENCH_TEXT.title}
      subtitle={subtitle}
      footer={
        <>
          <span className={styles.hint}>{WORKBENCH_TEXT.keyHint}</span>
          {fresh ? <ActButton act={fresh} /> : null}
          <ActButton act={main} primary />
        </>
      }
    >
      <div className={styles.whole}>
        <BackupNotice />
        <div className={styles.columns}>
          <QueueList groups={groups} figures={figures} acts={acts} shown={queue} />
          <section className={styles.list} aria-live="polite">
            <h2>
              {WORKBENCH_TEXT.queues[queue].title} {WORKBENCH_TEXT.cases(count)}
              {units.map(({ unit, count: some }) => (
                <span key={unit} className={styles.unit}>
                  {WORKBENCH_TEXT.byUnit(unitName(unit), some)}
                </span>
              ))}
            </h2>
            <div className={styles.rows}>
              <QueueRows queue={queue} rows={rows} onCurrent={setCurrent} />
              {rows.length === ROWS_SHOWN && count > ROWS_SHOWN ? (
                <p className={styles.quiet}>{WORKBENCH_TEXT.cut[queue === 'local' ? 'local' : 'work'](ROWS_SHOWN)}</p>
              ) : null}
            </div>
          </section>
        </div>
      </div>
    </Page>
  );
}

function queueAct(id: QueueId, choose: (queue: QueueId) => void): Act {
  return { id: `queue-${id}`, key: QUEUE_KEYS[id], label: WORKBENCH_TEXT.queues[id].title, run: () => choose(id) };
}

function dayWords({ calendar, today }: Session): string {
  const day = WORKBENCH_TEXT.subtitle(formatDay(today, today));
  return isWorkingDay(calendar, today) ? day : `${day}，${WORKBENCH_TEXT.restDay(dayName(calendar, today) ?? '')}`;
}
