import { useState } from 'react';
import type { Archive } from './archive-facts.tsx';
import { RestoreDone } from './restore-done.tsx';
import { RestoreFileStep } from './restore-file-step.tsx';
import { RestoreKeyStep } from './restore-key-step.tsx';
import { RestorePersonStep } from './restore-person-step.tsx';
import type { Named, Restored } from './restored.ts';

type Stage =
  | { readonly at: 'file' }
  | { readonly at: 'key' }
  | { readonly at: 'person'; readonly recoveryKey: string; readonly operators: readonly Named[] }
  | { readonly at: 'done'; readonly restored: Restored; readonly no: string };

type RestoreFlowProps = {
  readonly back: () => void;
  /** The record is here; `no` is who restored it. */
  readonly done: (no: string) => void;
};

/** Brings a record back on a PC that has none: which file, the sheet's key, who will use it. Each step can be left by Esc. */
export function RestoreFlow({ back, done }: RestoreFlowProps) {
  const [archive, setArchive] = useState<Archive | null>(null);
  const [stage, setStage] = useState<Stage>({ at: 'file' });
  const toFile = () => setStage({ at: 'file' });
  switch (stage.at) {
    case 'file':
      return (
        <RestoreFileStep
          task="restore"
          archive={archive}
          setArchive={setArchive}
          back={back}
          next={() => setStage({ at: 'key' })}
        />
      );
    case 'key':
      return <RestoreKeyStep task="restore" back={toFile} next={(opened) => setStage({ at: 'person', ...opened })} />;
    case 'person':
      return (
        <RestorePersonStep
          {...stage}
          back={() => setStage({ at: 'key' })}
          done={(restored, no) => setStage({ at: 'done', restored, no })}
        />
      );
    case 'done':
      return <RestoreDone restored={stage.restored} open={() => done(stage.no)} />;
  }
}
