import type { Act } from '../../ui/keys/act.ts';
import { SideChoice } from '../../ui/layout/side-choice.tsx';
import { WORKBENCH_TEXT } from '../text/workbench.ts';
import styles from './workbench.module.css';
import type { Figures, QueueGroup, QueueId } from './workbench-model.ts';

type QueueListProps = {
  readonly groups: readonly QueueGroup[];
  readonly figures: Figures;
  readonly acts: ReadonlyMap<QueueId, Act>;
  readonly shown: QueueId;
};

/** Every figure of the day; pressing one opens its list beside it. */
export function QueueList({ groups, figures, acts, shown }: QueueListProps) {
  return (
    <nav className={styles.queues} aria-label={WORKBENCH_TEXT.title}>
      {groups.map((group) => (
        <section key={group.id}>
          <h2>{WORKBENCH_TEXT.groups[group.id]}</h2>
          {group.queues.map((queue) => (
            <SideChoice
              key={queue}
              className={styles.queue}
              data-queue={queue}
              data-alarm={isAlarm(queue) && figures[queue].count > 0 ? queue : undefined}
              chosen={queue === shown}
              aria-keyshortcuts={acts.get(queue)?.key}
              onClick={() => void acts.get(queue)?.run()}
            >
              <span>{acts.get(queue)?.label}</span>
              <strong data-figure={queue}>{figures[queue].count}</strong>
              <kbd>{acts.get(queue)?.key}</kbd>
            </SideChoice>
          ))}
        </section>
      ))}
    </nav>
  );
}

function isAlarm(queue: QueueId): boolean {
  return queue === 'late' || queue === 'today' || queue === 'soon' || queue === 'conflicts';
}
