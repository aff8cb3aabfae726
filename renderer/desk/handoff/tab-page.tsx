import type { ReactNode } from 'react';
import type { Live } from '../../store/hooks/use-live.ts';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import styles from './handoff.module.css';
import { UnitList } from './unit-list.tsx';
import type { UnitSteps } from './use-unit-steps.ts';
import { CASES_READ } from './use-unit-views.ts';

type TabPageProps = {
  readonly tabs: ReactNode;
  readonly steps: Live<UnitSteps>;
  readonly empty: { readonly title: string; readonly text: string };
  readonly hint: string;
  readonly acts: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A list by unit: units at the left, the steps of the one chosen beside them. */
export function TabPage({ tabs, steps, empty, hint, acts, aside, children }: TabPageProps) {
  const footer = (
    <>
      <span className={styles.hint}>{hint}</span>
      {acts}
    </>
  );
  return (
    <Page title={HANDOFF_TEXT.title} subtitle={tabs} footer={footer} aside={aside}>
      {steps === 'loading' ? <p className={styles.quiet}>{HANDOFF_TEXT.loading}</p> : null}
      {steps !== 'loading' && steps.units.length === 0 ? <EmptyPage {...empty} /> : null}
      {steps !== 'loading' && steps.units.length > 0 ? (
        <div className={styles.columns}>
          <UnitList units={steps.units} chosen={steps.unit?.id ?? ''} onChoose={steps.chooseUnit} />
          <div className={styles.rows}>
            {steps.unit && steps.unit.count > CASES_READ ? (
              <p className={styles.quiet}>{HANDOFF_TEXT.tooMany(CASES_READ, steps.unit.count)}</p>
            ) : null}
            {children}
          </div>
        </div>
      ) : null}
    </Page>
  );
}
