import { useState } from 'react';
import { failDelivery, stepsAt } from '../../../../../domain/case/decide/after-delivery.ts';
import { PhraseField } from '../../../phrases/phrase-field.tsx';
import { FURTHER_RESULTS_TEXT } from '../../../text/further-results.ts';
import { caseNames } from '../../model/names.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { useFurtherSave } from '../use-further-save.ts';

const TEXT = FURTHER_RESULTS_TEXT.fail;

function FailForm(props: FurtherFormProps) {
  const { state } = props.view;
  const steps = stepsAt(state, 'to-confirm');
  const [reason, setReason] = useState('');
  const save = useFurtherSave(props, {
    label: TEXT.save,
    blocked: reason.trim() === '' ? TEXT.noReason : null,
    decide: (now, context) => failDelivery(now, steps, reason, context),
  });
  return (
    <FurtherForm says={FURTHER_RESULTS_TEXT.about(steps.map(caseNames(state).step))} save={save}>
      <PhraseField
        use="undelivered-reason"
        label={TEXT.reason}
        name="fail-reason"
        required
        value={reason}
        onChange={setReason}
        autoFocus
      />
    </FurtherForm>
  );
}

export const FAIL: FurtherAct = {
  id: 'fail-delivery',
  letter: 'S',
  label: TEXT.label,
  blocked: ({ state }) => (stepsAt(state, 'to-confirm').length === 0 ? FURTHER_RESULTS_TEXT.nothingOnItsWay : null),
  Form: FailForm,
};
