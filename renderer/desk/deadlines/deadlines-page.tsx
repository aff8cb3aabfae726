import { useMemo, useState } from 'react';
import { addWorkingDays } from '../../../domain/calendar/due-date.ts';
import { useCaseRows } from '../../store/hooks/use-cases.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { DueText } from '../../ui/layout/due-text.tsx';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import { Masked } from '../../ui/layout/masked.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { RowTable, type TableRow } from '../lists/row-table.tsx';
import { useViews } from '../lists/use-views.ts';
import { go } from '../navigation.ts';
import { useSession } from '../session.ts';
import { DEADLINES_TEXT } from '../text/deadlines.ts';
import styles from './deadlines.module.css';
import { filterLines, type WatchFilter, type WatchLine, watchLines } from './deadlines-model.ts';

/** As many cases as a supervisor works through in a day. */
const CASES_READ = 300;
const FILTERS: readonly { readonly filter: WatchFilter; readonly key: string }[] = [
  { filter: 'all', key: 'Q' },
  { filter: 'late', key: 'H' },
  { filter: 'soon', key: 'K' },
  { filter: 'notice', key: 'G' },
];

/** 督办: every clock that is late or nearly so. */
export function DeadlinesPage() {
  const { rules } = useSession();
  const lines = useWatchLines();
  const [filter, setFilter] = useState<WatchFilter>('all');
  const [current, setCurrent] = useState<string | null>(null);
  const shown = filterLines(lines, filter);
  const target = shown.find(({ key }) => key === current) ?? shown[0];
  const open: Act = {
    id: 'open-watched',
    key: 'Ctrl+Enter',
    label: target ? DEADLINES_TEXT.openCase(target.step, target.applicant) : DEADLINES_TEXT.toWorkbench,
    run: () => (target ? go({ page: 'case', id: target.caseId }) : go({ page: 'workbench' })),
  };
  const filters = FILTERS.map((one) => ({
    ...one,
    count: filterLines(lines, one.filter).length,
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
        <EmptyPage title={DEADLINES_TEXT.emptyTitle} text={DEADLINES_TEXT.empty(rules)} />
      ) : (
        <RowTable
          label={DEADLINES_TEXT.title}
          columns={DEADLINES_TEXT.columns}
          rows={shown.map(tableRow)}
          onCurrent={setCurrent}
          onOpen={(key) => go({ page: 'case', id: key.slice(0, key.indexOf('/')) })}
          takesFocus
        />
      )}
    </Page>
  );
}

/** Clocks of steps run along `nextDue`; a notice clock runs for cases that wait to be accepted. */
function useWatchLines(): readonly WatchLine[] {
  const { calendar, rules, today } = useSession();
  const dueBy = addWorkingDays(calendar, today, rules.yellowAtDaysLeft);
  const due = useCaseRows({ dueBy, limit: CASES_READ });
  const unaccepted = useCaseRows({ awaits: 'accept', limit: CASES_READ });
  const told = useCaseRows(
    rules.correctionDays === undefined ? { limit: 0 } : { awaits: 'correct', limit: CASES_READ },
  );
  const ids = useMemo(() => {
    const rows = [due, unaccepted, told].flatMap((read) => (read === 'loading' ? [] : read));
    return [...new Set(rows.map(({ plain }) => plain.id))];
  }, [due, unaccepted, told]);
  const views = useViews(ids);
  return useMemo(() => (views === 'loading' ? [] : watchLines(views)), [views]);
}

function tableRow(line: WatchLine): TableRow {
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
