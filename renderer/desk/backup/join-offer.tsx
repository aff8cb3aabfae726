import { useState } from 'react';
import type { ResultOf } from '../../../electron/contract.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { bridge } from '../shell/bridge.ts';
import { BACKUP_TEXT } from '../text/backup.ts';
import styles from './backup.module.css';
import { failureWords } from './backup-words.ts';
import { ProgressLine } from './progress-line.tsx';
import { useProgress } from './use-progress.ts';

type Outcome = ResultOf<'backup.join'>;
type Stage = 'offered' | 'running' | Outcome;

type JoinOfferProps = {
  /** `emptied`: nothing else is here, and this is what the page is for. */
  readonly relation: 'more' | 'held' | 'emptied';
};

const LABEL: Readonly<Record<JoinOfferProps['relation'], string>> = {
  more: BACKUP_TEXT.join,
  held: BACKUP_TEXT.fetchFiles,
  emptied: BACKUP_TEXT.emptied.go,
};

/** Takes in what the compared archive knows more; afterwards the desk is opened anew, because its journal went on. */
export function JoinOffer({ relation }: JoinOfferProps) {
  const [stage, setStage] = useState<Stage>('offered');
  const progress = useProgress(stage === 'running');
  const store = useStore();
  const join: Act = {
    id: 'backup-join',
    key: relation === 'emptied' ? 'Ctrl+Enter' : 'Alt+J',
    label: LABEL[relation],
    run: async () => {
      setStage('running');
      const erased = [...store.status().erasures.values()].flatMap(({ files }) => files);
      const joined = await bridge().call('backup.join', { erased });
      setStage(joined);
    },
  };
  const reopen: Act = { ...join, id: 'backup-reopen', label: BACKUP_TEXT.reopen, run: () => window.location.reload() };
  const isDone = typeof stage === 'object' && stage.ok;
  const act = isDone ? reopen : join;
  useActs(stage === 'running' ? [] : [act]);
  if (stage === 'running') return <ProgressLine progress={progress} />;
  return (
    <>
      {typeof stage === 'object' ? <Outcome outcome={stage} isEmptied={relation === 'emptied'} /> : null}
      <div className={styles.row}>
        <ActButton act={act} primary={relation === 'emptied'} />
      </div>
    </>
  );
}

function Outcome({ outcome, isEmptied }: { readonly outcome: Outcome; readonly isEmptied: boolean }) {
  if (outcome.ok)
    return (
      <>
        <Banner level="done" text={isEmptied ? BACKUP_TEXT.emptied.done : cameIn(outcome)} />
        {outcome.missing > 0 ? <Banner level="warning" text={BACKUP_TEXT.stillMissing(outcome.missing)} /> : null}
      </>
    );
  if (outcome.code === 'still-missing') return <Banner level="warning" text={failureWords(outcome)} />;
  if (outcome.code === 'nothing-new') return <Banner level="info" text={failureWords(outcome)} />;
  return <Banner level="error" text={failureWords(outcome)} code={outcome.code} />;
}

function cameIn({ segments, entries, keys, files }: Extract<Outcome, { readonly ok: true }>): string {
  const back = entries > 0 ? BACKUP_TEXT.entriesBack(entries) : '';
  if (segments > 0) return `${back}${BACKUP_TEXT.joined}`;
  if (back !== '') return back;
  return keys > 0 ? BACKUP_TEXT.keysBack(keys, files) : BACKUP_TEXT.fetched(files);
}
