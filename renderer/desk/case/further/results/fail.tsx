import { useState } from 'react';
import { failDelivery, stepsAt } from '../../../../../domain/case/decide/after-delivery.ts';
import { PhraseField } from '../../../phrases/phrase-field.tsx';
import { FURTHER_RESULTS_TEXT } from '../../../text/further-results.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { useFurtherSave } from '../use-further-save.ts';
import { useParcel } from './use-parcel.tsx';

const TEXT = FURTHER_RESULTS_TEXT.fail;

function FailForm(props: FurtherFormProps) {
  const { parcel, says, field } = useParcel(props.view.state);
  const [reason, setReason] = useState('');
  const save = useFurtherSave(props, {
    label: TEXT.save,
    blocked: reason.trim() === '' ? TEXT.noReason : null,
    decide: (now, context) => failDelivery(now, parcel?.steps ?? [], reason, context),
  });
  return (
    <FurtherForm says={says} save={save}>
      {field}
      <PhraseField
        use="undelivered-reason"
        label={TEXT.reason}
        name="fail-reason"
        required
        value={reason}
        onChange={setReason}
        autoFocus={field === null}
      />
    </FurtherForm>
  );
}

export const FAIL: FurtherAct = {
  id: 'fail-delivery',
  letter: 'S',
  right: 'window',
  label: TEXT.label,
  blocked: ({ state }) => (stepsAt(state, 'to-confirm').length === 0 ? FURTHER_RESULTS_TEXT.nothingOnItsWay : null),
  Form: FailForm,
};
