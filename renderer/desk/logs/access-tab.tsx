import type { ReactNode } from 'react';
import { accessLogPaper } from '../../../domain/papers/access-log.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { RowTable } from '../lists/row-table.tsx';
import { go } from '../navigation.ts';
import { printLoose, useSession } from '../session.ts';
import { ACCESS_LOG_TEXT as TEXT } from '../text/access-log.ts';
import { AccessFilters } from './access-filters.tsx';
import { accessRows, filtered, filterWords } from './access-model.ts';
import type { AccessPlace } from './log-place.ts';
import styles from './logs.module.css';
import { useAccessChoice } from './use-access-choice.ts';
import { useAccesses } from './use-accesses.ts';

type AccessTabProps = {
  readonly tabs: ReactNode;
  /** What was looked at when the page was left. */
  readonly left: AccessPlace | undefined;
};

/** 查阅登记: who had whose personal data shown or copied, when and why; Enter opens the case. */
export function AccessTab({ tabs, left }: AccessTabProps) {
  const { today, station, operator, now, practice } = useSession();
  const store = useStore();
  const { filter, change, from, to, wrong } = useAccessChoice(left);
  const isWrong = (wrong.from ?? wrong.to) !== undefined;
  const read = useAccesses(from, to);
  const { all, bundleOf } = read === 'loading' ? { all: [], bundleOf: () => '' } : read;
  const lines = filtered(all, filter);
  const print: Act = {
    id: 'print-access',
    key: 'Ctrl+Enter',
    label: TEXT.print(lines.length),
    blocked: isWrong ? TEXT.noDays : lines.length === 0 ? TEXT.nothing : null,
    run: () => {
      const desk = { station, operator, now, practice };
      const words = filterWords(filter, station.operators);
      const content = accessLogPaper({ accesses: lines, from, to, filter: words, bundleOf, desk });
      printLoose({ paper: store.newId(), subject: null, content });
    },
  };
  useActs([print]);
  const open = (ref: string) => {
    const line = lines.find((one) => one.ref === ref);
    if (line) go({ page: 'case', id: line.case });
  };
  return (
    <Page
      title={TEXT.title}
      subtitle={<div className={styles.head}>{tabs}</div>}
      footer={
        <>
          <span className={styles.hint}>{TEXT.hint}</span>
          <ActButton act={print} primary />
        </>
      }
    >
      <p className={styles.soft}>{TEXT.kept}</p>
      <AccessFilters filter={filter} change={change} wrong={wrong} />
      {lines.length === 0 ? (
        <p className={styles.soft}>{isWrong ? TEXT.noDays : read === 'loading' ? TEXT.loading : TEXT.empty}</p>
      ) : (
        <RowTable
          label={TEXT.title}
          columns={TEXT.columns}
          widths={TEXT.widths}
          rows={accessRows(lines, station.operators, bundleOf, today)}
          onOpen={open}
          takesFocus
        />
      )}
    </Page>
  );
}
