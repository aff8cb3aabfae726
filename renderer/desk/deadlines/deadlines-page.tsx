import { useState } from 'react';
import type { CountyRules } from '../../../domain/calendar/county-rules.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Tabs } from '../../ui/layout/tabs.tsx';
import { go } from '../navigation.ts';
import { useSession } from '../session.ts';
import { DEADLINES_TEXT } from '../text/deadlines.ts';
import { useShown } from '../use-shown.ts';
import styles from './deadlines.module.css';
import { filterLines, type WatchFilter } from './deadlines-model.ts';
import { CASES_READ, useWatchLines } from './use-watch-lines.ts';
import { DueTable, StoppedTable } from './watch-tables.tsx';

type PageFilter = WatchFilter | 'stopped';

const FILTERS: readonly { readonly tab: PageFilter; readonly key: string }[] = [
  { tab: 'all', key: 'Q' },
  { tab: 'late', key: 'H' },
  { tab: 'soon', key: 'K' },
  { tab: 'notice', key: 'G' },
  { tab: 'stopped', key: 'T' },
];
const SHOWN = FILTERS.map(({ tab }) => tab);

const NOTHING = { lines: [], stopped: [], isCut: false };

/** 督办: every clock that is late or nearly so, and those that stand still. */
export function DeadlinesPage() {
  const { rules } = useSession();
  const watched = useWatchLines();
  const isLoading = watched === 'loading';
  const { lines, stopped, isCut } = isLoading ? NOTHING : watched;
  const [filter, setFilter] = useShown<PageFilter>('deadlines', SHOWN, 'all');
  const [current, setCurrent] = useState<string | null>(null);
  const running = filter === 'stopped' ? [] : filterLines(lines, filter);
  const shown = filter === 'stopped' ? stopped : running;
  const target = shown.find(({ key }) => key === current) ?? shown[0];
  const open: Act = {
    id: 'open-watched',
    key: 'Ctrl+Enter',
    label: target ? DEADLINES_TEXT.openCase(target.step, target.applicant) : DEADLINES_TEXT.toWorkbench,
    blocked: isLoading ? DEADLINES_TEXT.loading : null,
    run: () => (target ? go({ page: 'case', id: target.caseId }) : go({ page: 'workbench' })),
  };
  const tabs = FILTERS.map((one) => ({
    ...one,
    label: DEADLINES_TEXT.filters[one.tab],
    count: isLoading ? ('' as const) : one.tab === 'stopped' ? stopped.length : filterLines(lines, one.tab).length,
  }));
  useActs([open]);
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
        <Tabs name="watch" tabs={tabs} shown={filter} onShow={setFilter} />
      </div>
      {isCut ? <p className={styles.soft}>{DEADLINES_TEXT.cut(CASES_READ)}</p> : null}
      {isLoading ? (
        <p className={styles.soft}>{DEADLINES_TEXT.loading}</p>
      ) : shown.length === 0 ? (
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
