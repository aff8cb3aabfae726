import { useState } from 'react';
import type { ResultOf } from '../../../electron/contract.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { bridge } from '../shell/bridge.ts';
import { BACKUP_TEXT } from '../text/backup.ts';
import { ArchiveFacts } from './archive-facts.tsx';
import styles from './backup.module.css';
import { failureWords } from './backup-words.ts';
import { JoinOffer } from './join-offer.tsx';

const TEXT = BACKUP_TEXT.emptied;

type Chosen = NonNullable<ResultOf<'backup.chooseArchive'>>;

/** Whoever is signed in takes all of an archive into the emptied record: the desk's key, which he holds, opens it. */
export function RestoreEmptied({ back }: { readonly back: () => void }) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const isRight = chosen?.ok === true && chosen.relation === 'more';
  const choose = async () => {
    const answer = await bridge().call('backup.chooseArchive', undefined);
    if (answer) setChosen(answer);
  };
  const leave: Act = { id: 'restore-back', key: 'Esc', label: BACKUP_TEXT.restore.back, run: back };
  const first: Act = { id: 'restore-choose', key: 'Ctrl+Enter', label: BACKUP_TEXT.restore.choose, run: choose };
  const other: Act = { id: 'restore-choose', key: 'F4', label: BACKUP_TEXT.restore.chooseOther, run: choose };
  const acts = isRight ? [leave, other] : [leave, first];
  useActs(acts);
  const footer = acts.map((act) => <ActButton key={act.id} act={act} primary={act === first} />);
  return (
    <main className={styles.page}>
      <Page title={TEXT.title} subtitle={TEXT.subtitle} footer={footer}>
        <div className={styles.form}>
          {chosen === null ? <p>{BACKUP_TEXT.restore.chooseText}</p> : <Judged chosen={chosen} isRight={isRight} />}
        </div>
      </Page>
    </main>
  );
}

function Judged({ chosen, isRight }: { readonly chosen: Chosen; readonly isRight: boolean }) {
  if (!chosen.ok) return <Banner level="error" text={failureWords(chosen)} code={chosen.code} />;
  return (
    <>
      <h2>{chosen.fileName}</h2>
      <ArchiveFacts archive={chosen} now={Date.now()} />
      <Banner level={isRight ? 'info' : 'warning'} text={isRight ? TEXT.right : TEXT.wrong} />
      {isRight ? <JoinOffer key={chosen.fileName} relation="emptied" /> : null}
    </>
  );
}
