import { useState } from 'react';
import type { ResultOf } from '../../../electron/contract.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
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
  const store = useStore();
  const join: Act = {
    id: 'backup-join',
    key: 'Alt+J',
    label: relation === 'more' ? BACKUP_TEXT.join : BACKUP_TEXT.fetchFiles,
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
      {typeof stage === 'object' ? <Outcome outcome={stage} /> : null}
      <ActButton act={act} />
    </>
  );
}

function Outcome({ outcome }: { readonly outcome: Outcome }) {
  if (outcome.ok) {
    return <Banner level="done" text={cameIn(outcome)} />;
  }
  if (outcome.code === 'nothing-new') return <Banner level="info" text={failureWords(outcome)} />;
  return <Banner level="error" text={failureWords(outcome)} code={outcome.code} />;
}

function cameIn({ segments, keys, files }: Extract<Outcome, { readonly ok: true }>): string {
  if (segments > 0) return BACKUP_TEXT.joined;
  return keys > 0 ? BACKUP_TEXT.keysBack(keys, files) : BACKUP_TEXT.fetched(files);
}
