import { useState } from 'react';
import { voidAndReissue } from '../../../../../domain/acts/reissue.ts';
import type { CaseView } from '../../../../../domain/case/view.ts';
import { caseSubject } from '../../../../../domain/ledger/entry.ts';
import { tailOf } from '../../../../../domain/numbers/format-number.ts';
import { canRestate } from '../../../../../domain/papers/restate.ts';
import { SelectField } from '../../../../ui/fields/select-field.tsx';
import { Tick } from '../../../../ui/fields/tick.tsx';
import type { Act } from '../../../../ui/keys/act.ts';
import { PhraseField } from '../../../phrases/phrase-field.tsx';
import { printPapers, useAct } from '../../../session.ts';
import { FURTHER_RECORD_TEXT } from '../../../text/further-record.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';

const TEXT = FURTHER_RECORD_TEXT.void;

const standing = ({ state }: CaseView) => state.papers.filter(({ voided }) => voided === null);

function VoidPaperForm({ view, onDone }: FurtherFormProps) {
  const [paper, setPaper] = useState('');
  const [reason, setReason] = useState('');
  const [wanted, setWanted] = useState(true);
  const run = useAct();
  const { id } = view.state;
  const type = standing(view).find((one) => one.id === paper)?.type ?? '';
  const anew = wanted && canRestate(type);
  const save: Act = {
    id: 'save-void',
    key: 'Ctrl+Enter',
    label: anew ? TEXT.saveAnew : TEXT.save,
    blocked: paper === '' ? TEXT.choose : reason.trim() === '' ? TEXT.noReason : null,
    run: async () => {
      const outcome = await run([caseSubject(id)], (desk, context) =>
        voidAndReissue(desk, id, paper, reason, anew, context),
      );
      if (!outcome.ok) return;
      if (anew) printPapers(outcome.value.papers);
      onDone();
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
      {paper === '' ? null : canRestate(type) ? (
        <Tick name="void-anew" checked={wanted} onChange={setWanted}>
          {TEXT.anew}
        </Tick>
      ) : (
        <p>{TEXT.cannot}</p>
      )}
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
