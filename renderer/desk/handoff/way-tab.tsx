import { type ReactNode, useMemo } from 'react';
import { formatDay } from '../../../domain/calendar/date-string.ts';
import { businessDate, businessTime } from '../../../domain/calendar/instant.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { RowTable } from '../lists/row-table.tsx';
import { go } from '../navigation.ts';
import { useSession } from '../session.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import { mainActOf } from './fill-act.ts';
import styles from './handoff.module.css';
import { slipsOnTheWay } from './slips-model.ts';
import { isOwn, useAwaitingViews } from './use-unit-views.ts';

const TEXT = HANDOFF_TEXT.way;

/** Slips that have not come back signed. */
export function WayTab({ tabs }: { readonly tabs: ReactNode }) {
  const { today, operator } = useSession();
  // His own are asked for by name: among those of all units they could lie behind the last one read.
  const views = useAwaitingViews(operator.unit === undefined ? 'sign' : `sign@${operator.unit}`);
  const slips = useMemo(
    () =>
      views === 'loading'
        ? []
        : slipsOnTheWay(
            views.map(({ state }) => state),
            today,
          ).filter(({ unit }) => isOwn(unit.id, operator)),
    [views, today, operator],
  );
  const [first] = slips;
  const open: Act = {
    id: 'open-slip',
    key: 'Ctrl+Enter',
    label: TEXT.openFirst(first?.unit.name ?? '', tailOf(first?.number ?? '')),
    blocked: first ? null : TEXT.emptyTitle,
    run: () => first && go({ page: 'slip', id: first.slip }),
  };
  const isEmpty = views !== 'loading' && slips.length === 0;
  // With nothing to sign for, a unit's own operator goes on with what he has in hand.
  const main = mainActOf(operator.unit === undefined ? 'way' : 'arrive', isEmpty, open);
  useActs([main]);
  const footer = (
    <>
      <span className={styles.hint}>{TEXT.hint}</span>
      <ActButton act={main} primary />
    </>
  );
  return (
    <Page title={HANDOFF_TEXT.title} subtitle={tabs} footer={footer}>
      {isEmpty ? (
        <EmptyPage title={TEXT.emptyTitle} text={TEXT.empty} />
      ) : (
        <div className={styles.rows}>
          <RowTable
            label={HANDOFF_TEXT.tabs.way}
            columns={TEXT.columns}
            rows={slips.map((slip) => ({
              id: slip.slip,
              cells: [
                tailOf(slip.number),
                slip.unit.name,
                `${formatDay(businessDate(slip.at), today)} ${businessTime(slip.at)}`,
                TEXT.contents(slip.cases, slip.steps),
                TEXT.days(slip.days),
              ],
            }))}
            onOpen={(id) => go({ page: 'slip', id })}
            takesFocus
          />
        </div>
      )}
    </Page>
  );
}
