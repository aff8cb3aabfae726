import { useState } from 'react';
import { takeLater } from '../../../../../domain/acts/material-acts.ts';
import { supplementLines } from '../../../../../domain/case/decide/supplement.ts';
import type { Act } from '../../../../ui/keys/act.ts';
import { FURTHER_MATERIALS_TEXT } from '../../../text/further-materials.ts';
import { type CorrectionDraft, takenOf } from '../../model/correction.ts';
import { LaterLines } from '../../parts/later-lines.tsx';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { usePapersAct } from '../use-papers-act.ts';

const TEXT = FURTHER_MATERIALS_TEXT.later;

function LaterForm({ view, onDone }: FurtherFormProps) {
  const [draft, setDraft] = useState<CorrectionDraft>({});
  const { id } = view.state;
  const act = usePapersAct(id, onDone);
  const count = Object.keys(draft).length;
  const save: Act = {
    id: 'save-later',
    key: 'Ctrl+Enter',
    label: TEXT.save(count),
    blocked: count === 0 ? TEXT.choose : null,
    run: async () => {
      await act((desk, context) => takeLater(desk, id, takenOf(draft), context));
    },
  };
  return (
    <FurtherForm says={TEXT.says} save={save}>
      <LaterLines view={view} draft={draft} onChange={setDraft} autoFocus />
    </FurtherForm>
  );
}

export const LATER: FurtherAct = {
  id: 'take-later',
  letter: 'B',
  right: 'window',
  label: TEXT.label,
  blocked: ({ state }) => (state.receipt && supplementLines(state).length > 0 ? null : TEXT.none),
  Form: LaterForm,
};
