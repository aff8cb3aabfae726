import { type ReactNode, useMemo, useState } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { openHandoff } from '../handoff/handoff-place.ts';
import { useAwaitingViews } from '../handoff/use-unit-views.ts';
import { RowTable } from '../lists/row-table.tsx';
import { useSession } from '../session.ts';
import { ISSUE_TEXT } from '../text/issue.ts';
import { useShown } from '../use-shown.ts';
import { Counter } from './counter.tsx';
import { focusHandover } from './handover-form.tsx';
import styles from './issue.module.css';
import { type Collector, collectorsOf } from './issue-model.ts';
import { ISSUE_TABS, type IssueTab, IssueTabs } from './issue-tabs.tsx';
import { WayPage } from './way-page.tsx';

type IssuePageProps = {
  readonly case?: string | undefined;
  readonly tab?: IssueTab | undefined;
};

/** 出件: what can be collected, and what is on its way. `case` opens the person of that case. */
export function IssuePage({ case: caseId, tab: wanted = caseId === undefined ? undefined : 'here' }: IssuePageProps) {
  const [tab, setTab] = useShown<IssueTab>('issue', ISSUE_TABS, 'here', wanted);
  const tabs = <IssueTabs shown={tab} onShow={setTab} />;
  return tab === 'way' ? (
    <WayPage tabs={tabs} onLeave={() => setTab('here')} />
  ) : (
    <HerePage caseId={caseId} tabs={tabs} />
  );
}

type HerePageProps = { readonly caseId: string | undefined; readonly tabs: ReactNode };

/** Who can be given something, and the handing over itself. */
function HerePage({ caseId, tabs }: HerePageProps) {
  const { station } = useSession();
  const views = useAwaitingViews('deliver', caseId);
  const people = useMemo(() => (views === 'loading' ? [] : collectorsOf(views, station.code)), [views, station.code]);
  const [chosen, setChosen] = useState<string | null>(null);
  const person = personOf(people, chosen, caseId);
  // Once it is handed over, the case is gone from here: the next person is then chosen in the list.
  const isForCase = person?.cases.some(({ view }) => view.state.id === caseId) ?? false;
  if (views === 'loading')
    return (
      <Page title={ISSUE_TEXT.title} subtitle={tabs}>
        {ISSUE_TEXT.loading}
      </Page>
    );
  if (!person) return <Nobody tabs={tabs} />;
  const list = (
    <div className={styles.people}>
      <RowTable
        label={ISSUE_TEXT.people}
        columns={ISSUE_TEXT.peopleColumns}
        widths={['', '5.5em', '5em']}
        rows={people.map((one) => ({
          id: one.key,
          cells: [one.masked, one.idTail, ISSUE_TEXT.count(one.count, one.cases.length)],
          look: one.key === person.key ? 'plain' : 'faint',
        }))}
        onCurrent={setChosen}
        onOpen={focusHandover}
        takesFocus={!isForCase}
      />
    </div>
  );
  const others = people.filter(({ key }) => key !== person.key);
  return <Counter person={person} others={others} list={list} tabs={tabs} autoFocus={isForCase} />;
}

/** Results come from the units: the empty page leads to where they are recorded. */
function Nobody({ tabs }: { readonly tabs: ReactNode }) {
  const fill: Act = {
    id: 'to-results',
    key: 'Ctrl+Enter',
    label: ISSUE_TEXT.toResults,
    run: () => openHandoff('hand'),
  };
  useActs([fill]);
  return (
    <Page title={ISSUE_TEXT.title} subtitle={tabs} footer={<ActButton act={fill} primary />}>
      <EmptyPage title={ISSUE_TEXT.emptyTitle} text={ISSUE_TEXT.empty} />
    </Page>
  );
}

function personOf(
  people: readonly Collector[],
  chosen: string | null,
  caseId: string | undefined,
): Collector | undefined {
  const ofCase = people.find(({ cases }) => cases.some(({ view }) => view.state.id === caseId));
  return people.find(({ key }) => key === chosen) ?? ofCase ?? people[0];
}
