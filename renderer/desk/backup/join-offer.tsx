import { useState } from 'react';
import type { ResultOf } from '../../../electron/contract.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { bridge } from '../shell/bridge.ts';
import { BACKUP_TEXT } from '../text/backup.ts';
import { failureWords } from './backup-words.ts';
import { ProgressLine } from './progress-line.tsx';
import { useProgress } from './use-progress.ts';

type Outcome = ResultOf<'backup.join'>;
type Stage = 'offered' | 'running' | Outcome;

/** Takes in what the compared archive knows more; afterwards the desk is opened anew, because its journal went on. */
export function JoinOffer({ relation }: { readonly relation: 'more' | 'held' }) {
  const [stage, setStage] = useState<Stage>('offered');
  const progress = useProgress(stage === 'running');
  const join: Act = {
    id: 'backup-join',
    key: 'Alt+J',
    label: relation === 'more' ? BACKUP_TEXT.join : BACKUP_TEXT.fetchFiles,
    run: async () => {
      setStage('running');
      const joined = await bridge().call('backup.join', undefined);
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
      {typeof stage === 'object' ? <Outcome outcome={stage} /> : null}
      <ActButton act={act} />
    </>
  );
}

function Outcome({ outcome }: { readonly outcome: Outcome }) {
  if (outcome.ok) {
    const text = outcome.segments > 0 ? BACKUP_TEXT.joined : BACKUP_TEXT.fetched(outcome.files);
    return <Banner level="done" text={text} />;
  }
  if (outcome.code === 'nothing-new') return <Banner level="info" text={failureWords(outcome)} />;
  return <Banner level="error" text={failureWords(outcome)} code={outcome.code} />;
}
