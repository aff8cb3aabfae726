import { useState } from 'react';
import { eraseCase, originalsOut, subjectsOfErasing } from '../../../../../domain/acts/erase-act.ts';
import { isOver } from '../../../../../domain/case/progress.ts';
import type { CaseView } from '../../../../../domain/case/view.ts';
import { tailOf } from '../../../../../domain/numbers/format-number.ts';
import { ERASE_REASONS, type EraseReason } from '../../../../../domain/station/case-erased.ts';
import { ERASE_REASON } from '../../../../../domain/text/erase.ts';
import { Choice } from '../../../../ui/fields/choice.tsx';
import { TextField } from '../../../../ui/fields/text-field.tsx';
import type { Act } from '../../../../ui/keys/act.ts';
import { go } from '../../../navigation.ts';
import { useAct, useSession } from '../../../session.ts';
import { ERASE_TEXT as TEXT } from '../../../text/erase.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';

const REASONS = ERASE_REASONS.map((value) => ({ value, label: ERASE_REASON[value] }));

/** 清除: says what will be gone and what stays, and asks for the end of the number, so that no slip of the hand does it. */
function EraseForm({ view: { state } }: FurtherFormProps) {
  const run = useAct();
  const { station } = useSession();
  const [reason, setReason] = useState<EraseReason>('retention');
  const [text, setText] = useState('');
  const [typed, setTyped] = useState('');
  const tail = tailOf(state.opening?.number ?? '');
  const isWrong = typed.trim().length >= tail.length && typed.trim() !== tail;
  const save: Act = {
    id: 'save-erase',
    key: 'Ctrl+Enter',
    label: TEXT.save,
    blocked:
      reason === 'other' && text.trim() === ''
        ? TEXT.noText
        : typed.trim() === tail
          ? null
          : isWrong
            ? TEXT.wrongTail
            : TEXT.noTail(tail.length),
    run: async () => {
      const subjects = subjectsOfErasing(state, station.code);
      const outcome = await run(
        subjects,
        (desk, context) => eraseCase(desk, state.id, { reason, text }, context),
        TEXT.said(tail),
      );
      if (outcome.ok) go({ page: 'workbench' });
    },
  };
  return (
    <FurtherForm save={save} says={TEXT.says}>
      <ul>
        <li>{TEXT.keeps}</li>
        <li>{TEXT.backups}</li>
        <li>{TEXT.paper}</li>
      </ul>
      <Choice label={TEXT.reason} name="erase-reason" options={REASONS} value={reason} onChange={setReason} autoFocus />
      <TextField
        label={reason === 'other' ? TEXT.text : TEXT.textIfAny}
        name="erase-text"
        required={reason === 'other'}
        value={text}
        onChange={setText}
      />
      <TextField
        label={TEXT.tail(tail.length)}
        name="erase-tail"
        required
        value={typed}
        onChange={setTyped}
        message={isWrong ? TEXT.wrongTail : undefined}
      />
    </FurtherForm>
  );
}

function blocked({ state }: CaseView): string | null {
  if (!isOver(state)) return TEXT.notOver;
  const held = originalsOut(state);
  return held.length > 0 ? TEXT.originals(held) : null;
}

export const ERASE_CASE: FurtherAct = {
  id: 'erase-case',
  letter: '0',
  label: TEXT.label,
  right: 'station',
  blocked,
  Form: EraseForm,
};
