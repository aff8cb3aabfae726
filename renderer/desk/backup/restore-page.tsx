import type { ReactNode } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { BACKUP_TEXT } from '../text/backup.ts';
import styles from './backup.module.css';

/** What an archive is opened for: to bring its record to an empty PC, or to give a record here its vault back. */
export type ArchiveTask = 'restore' | 'mend';

type RestorePageProps = {
  readonly task: ArchiveTask;
  /** From 0. */
  readonly step: number;
  /** The filled one last. */
  readonly acts: readonly Act[];
  readonly problem: string;
  readonly code?: string;
  readonly children: ReactNode;
};

/** The frame of each step. */
export function RestorePage({ task, step, acts, problem, code = '', children }: RestorePageProps) {
  useActs(acts);
  const { title, steps } = BACKUP_TEXT[task];
  const footer = acts.map((act, at) => <ActButton key={act.id} act={act} primary={at === acts.length - 1} />);
  return (
    <main className={styles.page}>
      <Page title={title} subtitle={BACKUP_TEXT.restore.step(step + 1, steps[step] ?? '')} footer={footer}>
        <div className={styles.form}>
          {problem ? <Banner level="error" text={problem} code={code} /> : null}
          {children}
        </div>
      </Page>
    </main>
  );
}
