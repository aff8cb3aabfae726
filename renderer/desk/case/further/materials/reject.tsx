import { useState } from 'react';
import { reject } from '../../../../../domain/acts/material-acts.ts';
import { rejectable } from '../../../../../domain/case/decide/give-back.ts';
import { contactOf } from '../../../../../domain/papers/case-facts.ts';
import { Choice } from '../../../../ui/fields/choice.tsx';
import { SelectField } from '../../../../ui/fields/select-field.tsx';
import type { Act } from '../../../../ui/keys/act.ts';
import { ProposedField } from '../../../access/proposed-field.tsx';
import { PhraseField } from '../../../phrases/phrase-field.tsx';
import { FURTHER_MATERIALS_TEXT } from '../../../text/further-materials.ts';
import { caseNames } from '../../model/names.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { usePapersAct } from '../use-papers-act.ts';

const TEXT = FURTHER_MATERIALS_TEXT.reject;
const WHAT = [
  { value: 'back', label: TEXT.back },
  { value: 'keep', label: TEXT.keep },
];

function RejectForm({ view, onDone }: FurtherFormProps) {
  const { state } = view;
  const [line, setLine] = useState('');
  const [problem, setProblem] = useState('');
  const [what, setWhat] = useState('back');
  const [backTo, setBackTo] = useState(contactOf(view).name);
  const act = usePapersAct(state.id, onDone);
  const names = caseNames(state);
  const isBack = what === 'back';
  const save: Act = {
    id: 'save-reject',
    key: 'Ctrl+Enter',
    label: isBack ? TEXT.saveBack : TEXT.save,
    blocked: line === '' ? TEXT.choose : problem.trim() === '' ? TEXT.noProblem : null,
    run: async () => {
      const rejection = { line, problem, backTo: isBack ? backTo : null };
      await act((desk, context) => reject(desk, state.id, rejection, context));
    },
  };
  const options = rejectable(state).map((id) => ({ value: id, label: names.line(id) }));
  return (
    <FurtherForm save={save}>
      <SelectField label={TEXT.line} name="reject-line" options={options} value={line} onChange={setLine} autoFocus />
      <PhraseField
        use="notice-problem"
        label={TEXT.problem}
        name="reject-problem"
        required
        value={problem}
        onChange={setProblem}
      />
      <Choice label={TEXT.what} name="reject-what" options={WHAT} value={what} onChange={setWhat} />
      {isBack ? (
        <ProposedField label={TEXT.backTo} name="reject-to" required value={backTo} onChange={setBackTo} />
      ) : null}
    </FurtherForm>
  );
}

export const REJECT: FurtherAct = {
  id: 'reject-material',
  letter: 'D',
  right: 'window',
  label: TEXT.label,
  blocked: ({ state }) => (rejectable(state).length === 0 ? TEXT.none : null),
  Form: RejectForm,
};
