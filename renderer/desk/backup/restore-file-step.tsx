import { useState } from 'react';
import type { ArchiveRelation } from '../../../electron/contract/backup-contract.ts';
import type { Failure } from '../../../electron/contract/channel.ts';
import type { Act } from '../../ui/keys/act.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { bridge } from '../shell/bridge.ts';
import { BACKUP_TEXT } from '../text/backup.ts';
import { type Archive, ArchiveFacts } from './archive-facts.tsx';
import { failureWords } from './backup-words.ts';
import { type ArchiveTask, RestorePage } from './restore-page.tsx';

const TEXT = BACKUP_TEXT.restore;

/** How an archive must stand to this PC's record. */
const RIGHT: Readonly<Record<ArchiveTask, readonly ArchiveRelation[]>> = { restore: ['fresh'], mend: ['held', 'more'] };

type RestoreFileStepProps = {
  readonly task: ArchiveTask;
  readonly archive: Archive | null;
  readonly setArchive: (archive: Archive | null) => void;
  readonly back: () => void;
  readonly next: () => void;
};

/** Which file, and what its open part says is in it. */
export function RestoreFileStep({ task, archive, setArchive, back, next }: RestoreFileStepProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const choose = async () => {
    const answer = await bridge().call('backup.chooseArchive', undefined);
    if (answer === null) return;
    setFailure(answer.ok ? null : answer);
    setArchive(answer.ok ? answer : null);
  };
  const isRight = archive !== null && RIGHT[task].includes(archive.relation);
  const leave: Act = { id: 'restore-back', key: 'Esc', label: TEXT.back, run: back };
  const first: Act = { id: 'restore-choose', key: 'Ctrl+Enter', label: TEXT.choose, run: choose };
  const other: Act = { id: 'restore-choose', key: 'F4', label: TEXT.chooseOther, run: choose };
  const onward: Act = { id: 'restore-to-key', key: 'Ctrl+Enter', label: TEXT.toKey, run: next };
  return (
    <RestorePage
      task={task}
      step={0}
      acts={isRight ? [leave, other, onward] : [leave, first]}
      problem={failure ? failureWords(failure) : ''}
      code={failure?.code ?? ''}
    >
      {archive === null ? <p>{TEXT.chooseText}</p> : null}
      {archive ? (
        <>
          <h2>{archive.fileName}</h2>
          <ArchiveFacts archive={archive} now={Date.now()} />
          <Banner level={isRight ? 'info' : 'warning'} text={BACKUP_TEXT[task].relations[archive.relation]} />
        </>
      ) : null}
    </RestorePage>
  );
}
