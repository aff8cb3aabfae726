import { useState } from 'react';
import type { CaseView } from '../../../../domain/case/view.ts';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { useSession } from '../../session.ts';
import { say } from '../../shell/messages.ts';
import { CASE_TEXT } from '../../text/case.ts';
import styles from '../case.module.css';
import { lastOwnAct } from '../model/last-act.ts';
import type { TimelineAct } from '../model/timeline.ts';
import { UndoForm } from './undo-form.tsx';

type UndoLastProps = { readonly view: CaseView; readonly acts: readonly TimelineAct[] };

/** Ctrl+Z: takes back the last own act of this case with its reason, or says in a sentence why it stays. */
export function UndoLast({ view, acts }: UndoLastProps) {
  const { operator, station } = useSession();
  const [opened, setOpened] = useState<string | null>(null);
  const last = lastOwnAct(view.state, acts, operator.no, station.code);
  const undoLast: Act = {
    id: 'undo-last',
    key: 'Ctrl+Z',
    label: CASE_TEXT.acts.undoLast,
    run: () => {
      if (last === null) say({ level: 'warning', text: CASE_TEXT.nothingOwn });
      else if (last.undoing.can) setOpened(last.key);
      else say({ level: 'warning', text: last.undoing.why });
    },
  };
  useActs([undoLast]);
  if (last === null || opened !== last.key || !last.undoing.can) return <ActButton act={undoLast} quiet />;
  return (
    <div>
      <p className={styles.soft}>{CASE_TEXT.undoesLast(last.said)}</p>
      <UndoForm key={last.key} caseId={view.state.id} undoing={last.undoing} onClose={() => setOpened(null)} />
    </div>
  );
}
