import { useState } from 'react';
import { entrust } from '../../../../../domain/acts/entrust-act.ts';
import { caseSubject } from '../../../../../domain/ledger/entry.ts';
import type { Act } from '../../../../ui/keys/act.ts';
import { EMPTY_MANDATE, mandateOf, mandateProblem } from '../../../mandate/mandate-draft.ts';
import { MandateFields } from '../../../mandate/mandate-fields.tsx';
import { printPapers, useAct, useSession } from '../../../session.ts';
import { FURTHER_RECORD_TEXT } from '../../../text/further-record.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';

const TEXT = FURTHER_RECORD_TEXT.entrust;

function EntrustForm({ view, onDone }: FurtherFormProps) {
  const { today } = useSession();
  const run = useAct();
  const [typed, setTyped] = useState(EMPTY_MANDATE);
  const { id } = view.state;
  const save: Act = {
    id: 'save-mandate',
    key: 'Ctrl+Enter',
    label: typed.way === 'printed-here' ? TEXT.savePrint : TEXT.save,
    blocked: mandateProblem(typed, today),
    run: async () => {
      const mandate = mandateOf(typed);
      const outcome = await run([caseSubject(id)], (desk, context) => entrust(desk, id, mandate, context));
      if (!outcome.ok) return;
      if (outcome.value.papers.length > 0) printPapers(outcome.value.papers);
      onDone();
    },
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
  label: TEXT.label,
  blocked: ({ state }) => (state.closing ? FURTHER_RECORD_TEXT.closed : null),
  Form: EntrustForm,
};
