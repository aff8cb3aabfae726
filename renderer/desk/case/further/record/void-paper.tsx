import { useState } from 'react';
import { caseAt } from '../../../../../domain/acts/desk.ts';
import { voidPaper } from '../../../../../domain/case/decide/void-paper.ts';
import type { CaseView } from '../../../../../domain/case/view.ts';
import { caseSubject } from '../../../../../domain/ledger/entry.ts';
import { tailOf } from '../../../../../domain/numbers/format-number.ts';
import { SelectField } from '../../../../ui/fields/select-field.tsx';
import type { Act } from '../../../../ui/keys/act.ts';
import { PhraseField } from '../../../phrases/phrase-field.tsx';
import { useAct } from '../../../session.ts';
import { FURTHER_RECORD_TEXT } from '../../../text/further-record.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';

const TEXT = FURTHER_RECORD_TEXT.void;

const standing = ({ state }: CaseView) => state.papers.filter(({ voided }) => voided === null);

function VoidPaperForm({ view, onDone }: FurtherFormProps) {
  const [paper, setPaper] = useState('');
  const [reason, setReason] = useState('');
  const run = useAct();
  const { id } = view.state;
  const save: Act = {
    id: 'save-void',
    key: 'Ctrl+Enter',
    label: TEXT.save,
    blocked: paper === '' ? TEXT.choose : reason.trim() === '' ? TEXT.noReason : null,
    run: async () => {
      const outcome = await run([caseSubject(id)], (desk) => voidPaper(caseAt(desk, id), paper, reason));
      if (outcome.ok) onDone();
    },
  };
  const options = standing(view).map((one) => ({ value: one.id, label: `${one.title}（尾号 ${tailOf(one.number)}）` }));
  return (
    <FurtherForm save={save}>
      <SelectField label={TEXT.paper} name="void-paper" options={options} value={paper} onChange={setPaper} autoFocus />
      <PhraseField
        use="void-reason"
        label={TEXT.reason}
        name="void-reason"
        required
        value={reason}
        onChange={setReason}
      />
    </FurtherForm>
  );
}

export const VOID_PAPER: FurtherAct = {
  id: 'void-paper',
  letter: 'X',
  label: TEXT.label,
  blocked: (view) => (standing(view).length === 0 ? TEXT.none : null),
  Form: VoidPaperForm,
};
