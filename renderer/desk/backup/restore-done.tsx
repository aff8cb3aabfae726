import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { BACKUP_TEXT } from '../text/backup.ts';
import styles from './backup.module.css';
import { contentWords } from './backup-words.ts';
import type { Restored } from './restored.ts';

const TEXT = BACKUP_TEXT.restore;

/** What came back, and what is still to do. */
export function RestoreDone({ restored, open }: { readonly restored: Restored; readonly open: () => void }) {
  const main: Act = { id: 'restore-done', key: 'Ctrl+Enter', label: TEXT.open, run: open };
  useActs([main]);
  const { contents, damages } = restored;
  return (
    <main className={styles.page}>
      <Page title={TEXT.doneTitle} footer={<ActButton act={main} primary />}>
        <div className={styles.form}>
          <Banner level="done" text={TEXT.done(contentWords(contents))} />
          {damages.length > 0 ? (
            <Banner level="warning" text={TEXT.damages(damages.length)} code={damages.slice(0, 3).join('；')} />
          ) : null}
          <p>{TEXT.doneNext}</p>
        </div>
      </Page>
    </main>
  );
}
