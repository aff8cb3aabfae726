import type { ReactNode } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { BACKUP_TEXT } from '../text/backup.ts';
import styles from './backup.module.css';

const TEXT = BACKUP_TEXT.restore;

type RestorePageProps = {
  /** From 0. */
  readonly step: number;
  /** The filled one last. */
  readonly acts: readonly Act[];
  readonly problem: string;
  readonly code?: string;
  readonly children: ReactNode;
};

/** The frame of each step of a restore. */
export function RestorePage({ step, acts, problem, code = '', children }: RestorePageProps) {
  useActs(acts);
  const footer = acts.map((act, at) => <ActButton key={act.id} act={act} primary={at === acts.length - 1} />);
  return (
    <main className={styles.page}>
      <Page title={TEXT.title} subtitle={TEXT.step(step + 1, TEXT.steps[step] ?? '')} footer={footer}>
        <div className={styles.form}>
          {problem ? <Banner level="error" text={problem} code={code} /> : null}
          {children}
        </div>
      </Page>
    </main>
  );
}
