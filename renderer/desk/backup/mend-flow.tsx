import { useState } from 'react';
import type { Admitted } from '../account/sign-in-passphrase.tsx';
import type { Archive } from './archive-facts.tsx';
import { MendPersonStep } from './mend-person-step.tsx';
import { RestoreFileStep } from './restore-file-step.tsx';
import { RestoreKeyStep } from './restore-key-step.tsx';
import type { Named } from './restored.ts';

type Stage =
  | { readonly at: 'file' }
  | { readonly at: 'key' }
  | { readonly at: 'person'; readonly recoveryKey: string; readonly operators: readonly Named[] };

type MendFlowProps = {
  readonly back: () => void;
  /** The vault is new and open; the record stands as it stood. */
  readonly admit: (admitted: Admitted) => void;
};

/** Gives a record whose vault is broken a new one: an archive of this window, the sheet's key, who holds it. */
export function MendFlow({ back, admit }: MendFlowProps) {
  const [archive, setArchive] = useState<Archive | null>(null);
  const [stage, setStage] = useState<Stage>({ at: 'file' });
  const toKey = () => setStage({ at: 'key' });
  switch (stage.at) {
    case 'file':
      return <RestoreFileStep task="mend" archive={archive} setArchive={setArchive} back={back} next={toKey} />;
    case 'key':
      return (
        <RestoreKeyStep
          task="mend"
          back={() => setStage({ at: 'file' })}
          next={(opened) => setStage({ at: 'person', ...opened })}
        />
      );
    case 'person':
      return <MendPersonStep {...stage} back={toKey} admit={admit} />;
  }
}
