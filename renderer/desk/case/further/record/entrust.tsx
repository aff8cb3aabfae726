import { useState } from 'react';
import { entrust } from '../../../../../domain/acts/entrust-act.ts';
import type { Act } from '../../../../ui/keys/act.ts';
import { EMPTY_MANDATE, mandateOf, mandateProblem } from '../../../mandate/mandate-draft.ts';
import { MandateFields } from '../../../mandate/mandate-fields.tsx';
import { useSession } from '../../../session.ts';
import { FURTHER_RECORD_TEXT } from '../../../text/further-record.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { usePapersAct } from '../use-papers-act.ts';

const TEXT = FURTHER_RECORD_TEXT.entrust;

function EntrustForm({ view, onDone }: FurtherFormProps) {
  const { today } = useSession();
  const [typed, setTyped] = useState(EMPTY_MANDATE);
  const { id } = view.state;
  const act = usePapersAct(id, onDone);
  const save: Act = {
    id: 'save-mandate',
    key: 'Ctrl+Enter',
    label: typed.way === 'printed-here' ? TEXT.savePrint : TEXT.save,
    blocked: mandateProblem(typed, today),
    run: () => act((desk, context) => entrust(desk, id, mandateOf(typed), context)),
  };
  return (
    <FurtherForm save={save}>
      <MandateFields typed={typed} onChange={setTyped} autoFocus />
    </FurtherForm>
  );
}

export const ENTRUST: FurtherAct = {
  id: 'entrust',
  letter: 'I',
  right: 'window',
  label: TEXT.label,
  blocked: ({ state }) => (state.closing ? FURTHER_RECORD_TEXT.closed : null),
  Form: EntrustForm,
};
