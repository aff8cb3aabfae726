import { useState } from 'react';
import type { CountyRules } from '../../../domain/calendar/county-rules.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { go } from '../navigation.ts';
import { useSession } from '../session.ts';
import { DEADLINES_TEXT } from '../text/deadlines.ts';
import styles from './deadlines.module.css';
import { filterLines, type WatchFilter } from './deadlines-model.ts';
import { useWatchLines } from './use-watch-lines.ts';
import { DueTable, StoppedTable } from './watch-tables.tsx';

type PageFilter = WatchFilter | 'stopped';

const FILTERS: readonly { readonly filter: PageFilter; readonly key: string }[] = [
  { filter: 'all', key: 'Q' },
  { filter: 'late', key: 'H' },
  { filter: 'soon', key: 'K' },
  { filter: 'notice', key: 'G' },
  { filter: 'stopped', key: 'T' },
];

/** 督办: every clock that is late or nearly so, and those that stand still. */
export function DeadlinesPage() {
  const { rules } = useSession();
  const { lines, stopped } = useWatchLines();
  const [filter, setFilter] = useState<PageFilter>('all');
  const [current, setCurrent] = useState<string | null>(null);
  const running = filter === 'stopped' ? [] : filterLines(lines, filter);
  const shown = filter === 'stopped' ? stopped : running;
  const target = shown.find(({ key }) => key === current) ?? shown[0];
  const open: Act = {
    id: 'open-watched',
    key: 'Ctrl+Enter',
    label: target ? DEADLINES_TEXT.openCase(target.step, target.applicant) : DEADLINES_TEXT.toWorkbench,
    run: () => (target ? go({ page: 'case', id: target.caseId }) : go({ page: 'workbench' })),
  };
  const filters = FILTERS.map((one) => ({
    ...one,
    count: one.filter === 'stopped' ? stopped.length : filterLines(lines, one.filter).length,
    act: {
      id: `watch-${one.filter}`,
      key: one.key,
      label: DEADLINES_TEXT.filters[one.filter],
      run: () => setFilter(one.filter),
    } satisfies Act,
  }));
  useActs([open, ...filters.map(({ act }) => act)]);
  return (
    <Page
      title={DEADLINES_TEXT.title}
      subtitle={DEADLINES_TEXT.subtitle}
      footer={
        <>
          <span className={styles.hint}>{DEADLINES_TEXT.hint}</span>
          <ActButton act={open} primary />
        </>
      }
    >
      <div className={styles.filters}>
        {filters.map(({ filter: name, count, act }) => (
          <button key={name} type="button" aria-pressed={name === filter} data-filter={name} onClick={act.run}>
            {act.label} <strong>{count}</strong> <kbd>{act.key}</kbd>
          </button>
        ))}
      </div>
      {shown.length === 0 ? (
        <EmptyPage {...emptyWords(filter, rules)} />
      ) : filter === 'stopped' ? (
        <StoppedTable lines={stopped} onCurrent={setCurrent} />
      ) : (
        <DueTable lines={running} onCurrent={setCurrent} />
      )}
    </Page>
  );
}

function emptyWords(filter: PageFilter, rules: CountyRules) {
  const { stopped, emptyTitle, empty } = DEADLINES_TEXT;
  return filter === 'stopped'
    ? { title: stopped.emptyTitle, text: stopped.empty }
    : { title: emptyTitle, text: empty(rules) };
}
