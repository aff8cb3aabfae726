import { useState } from 'react';
import type { ArchiveRelation } from '../../../electron/contract/backup-contract.ts';
import type { ResultOf } from '../../../electron/contract.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { useSession } from '../session.ts';
import { bridge } from '../shell/bridge.ts';
import { BACKUP_TEXT } from '../text/backup.ts';
import { ArchiveFacts } from './archive-facts.tsx';
import styles from './backup.module.css';
import { failureWords } from './backup-words.ts';
import { JoinOffer } from './join-offer.tsx';

type Compared = NonNullable<ResultOf<'backup.chooseArchive'>>;

/** Holds an archive against the record of this PC: whether anything in it is not here. Changes nothing. */
export function Comparison() {
  const { now } = useSession();
  const [compared, setCompared] = useState<Compared | null>(null);
  const compare: Act = {
    id: 'backup-compare',
    key: 'Alt+C',
    label: BACKUP_TEXT.compare,
    run: async () => {
      const answer = await bridge().call('backup.chooseArchive', undefined);
      if (answer) setCompared(answer);
    },
  };
  useActs([compare]);
  return (
    <>
      <div className={styles.row}>
        <ActButton act={compare} />
      </div>
      {compared ? (
        <Verdict key={compared.ok ? compared.fileName : compared.code} compared={compared} now={now} />
      ) : null}
    </>
  );
}

function Verdict({ compared, now }: { readonly compared: Compared; readonly now: number }) {
  if (!compared.ok) return <Banner level="error" text={failureWords(compared)} code={compared.code} />;
  const { relation, fileName } = compared;
  const words = `${BACKUP_TEXT.relations[relation]}${toDo(relation)}`;
  return (
    <div className={styles.block}>
      <h3>{BACKUP_TEXT.compared(fileName)}</h3>
      <Banner level={relation === 'held' ? 'done' : relation === 'more' ? 'warning' : 'info'} text={words} />
      {relation === 'more' || relation === 'held' ? <JoinOffer relation={relation} /> : null}
      <ArchiveFacts archive={compared} now={now} />
    </div>
  );
}

function toDo(relation: ArchiveRelation): string {
  if (relation === 'more') return BACKUP_TEXT.moreToDo;
  return relation === 'held' ? BACKUP_TEXT.heldToDo : '';
}
