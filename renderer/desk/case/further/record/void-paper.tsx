import { useState } from 'react';
import { voidAndReissue } from '../../../../../domain/acts/reissue.ts';
import type { CaseView } from '../../../../../domain/case/view.ts';
import { tailOf } from '../../../../../domain/numbers/format-number.ts';
import { canRestate } from '../../../../../domain/papers/restate.ts';
import { SelectField } from '../../../../ui/fields/select-field.tsx';
import { Tick } from '../../../../ui/fields/tick.tsx';
import type { Act } from '../../../../ui/keys/act.ts';
import { PhraseField } from '../../../phrases/phrase-field.tsx';
import { FURTHER_RECORD_TEXT } from '../../../text/further-record.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { usePapersAct } from '../use-papers-act.ts';

const TEXT = FURTHER_RECORD_TEXT.void;

const standing = ({ state }: CaseView) => state.papers.filter(({ voided }) => voided === null);

function VoidPaperForm({ view, onDone }: FurtherFormProps) {
  const [paper, setPaper] = useState('');
  const [reason, setReason] = useState('');
  const [wanted, setWanted] = useState(true);
  const { id } = view.state;
  const act = usePapersAct(id, onDone);
  const type = standing(view).find((one) => one.id === paper)?.type ?? '';
  const anew = wanted && canRestate(type);
  const save: Act = {
    id: 'save-void',
    key: 'Ctrl+Enter',
    label: anew ? TEXT.saveAnew : TEXT.save,
    blocked: paper === '' ? TEXT.choose : reason.trim() === '' ? TEXT.noReason : null,
    run: () => act((desk, context) => voidAndReissue(desk, id, paper, reason, anew, context)),
  };
  const options = standing(view).map((one) => ({
    value: one.id,
    label: FURTHER_RECORD_TEXT.numbered(one.title, tailOf(one.number)),
  }));
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
  right: 'window',
  label: TEXT.label,
  blocked: (view) => (standing(view).length === 0 ? TEXT.none : null),
  Form: VoidPaperForm,
};
