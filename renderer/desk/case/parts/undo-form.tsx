import { useState } from 'react';
import { caseAt } from '../../../../domain/acts/desk.ts';
import { undo } from '../../../../domain/case/decide/record.ts';
import { caseSubject } from '../../../../domain/ledger/entry.ts';
import { Tick } from '../../../ui/fields/tick.tsx';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { PhraseField } from '../../phrases/phrase-field.tsx';
import { useAct } from '../../session.ts';
import { TIMELINE_TEXT } from '../../text/timeline.ts';
import styles from '../case.module.css';
import type { Undoing } from '../model/undoing.ts';

const TEXT = TIMELINE_TEXT.undo;

type UndoFormProps = { readonly caseId: string; readonly undoing: Undoing; readonly onClose: () => void };

/** Under the sentence of the time line: which of its entries, and why; or why it cannot be taken back. */
export function UndoForm({ caseId, undoing, onClose }: UndoFormProps) {
  const choices = undoing.can ? undoing.choices : [];
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(choices.length === 1 ? [choices[0]?.ref ?? ''] : []),
  );
  const [reason, setReason] = useState('');
  const run = useAct();
  const refs = choices.map(({ ref }) => ref).filter((ref) => ticked.has(ref));
  const save: Act = {
    id: 'save-undo',
    key: 'Alt+D',
    label: TEXT.save(refs.length),
    blocked: refs.length === 0 ? TEXT.noneTicked : reason.trim() === '' ? TEXT.noReason : null,
    run: async () => {
      const outcome = await run(
        [caseSubject(caseId)],
        (desk) => undo(caseAt(desk, caseId), refs, reason.trim()),
        TEXT.said,
      );
      if (outcome.ok) onClose();
    },
  };
  const close: Act = { id: 'close-undo', key: 'Esc', label: TEXT.close, run: onClose };
  useActs(undoing.can ? [save, close] : [close]);
  if (!undoing.can) {
    return (
      <p className={styles.late} role="alert" data-undo="">
        {undoing.why}
      </p>
    );
  }
  const turn = (ref: string) => {
    const next = new Set(ticked);
    if (!next.delete(ref)) next.add(ref);
    setTicked(next);
  };
  return (
    <div className={styles.undo} data-fields="" data-undo="">
      {choices.length > 1 ? <p className={styles.soft}>{TEXT.which}</p> : null}
      {choices.length > 1
        ? choices.map(({ ref, text }, at) => (
            <Tick
              key={ref}
              name={`undo-${ref}`}
              checked={ticked.has(ref)}
              onChange={() => turn(ref)}
              autoFocus={at === 0}
            >
              {text}
            </Tick>
          ))
        : null}
      <PhraseField
        use="undo-reason"
        label={TEXT.reason}
        name="undo-reason"
        required
        value={reason}
        onChange={setReason}
        autoFocus={choices.length === 1}
      />
      <div>
        <ActButton act={save} />
        <ActButton act={close} quiet />
      </div>
    </div>
  );
}
