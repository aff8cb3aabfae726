import { useState } from 'react';
import { trackDelivery } from '../../../../../domain/case/decide/after-delivery.ts';
import type { CaseView } from '../../../../../domain/case/view.ts';
import { TextField } from '../../../../ui/fields/text-field.tsx';
import { FURTHER_RESULTS_TEXT } from '../../../text/further-results.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { useFurtherSave } from '../use-further-save.ts';

const TEXT = FURTHER_RESULTS_TEXT.track;

const mailed = ({ steps }: CaseView) =>
  steps.filter(({ stage, state }) => stage === 'to-confirm' && state.delivery?.way === 'mail');

function TrackForm(props: FurtherFormProps) {
  const [number, setNumber] = useState('');
  const save = useFurtherSave(props, {
    label: TEXT.save,
    blocked: number.trim() === '' ? TEXT.none : null,
    decide: (now) => trackDelivery(now, number),
  });
  return (
    <FurtherForm says={FURTHER_RESULTS_TEXT.about(mailed(props.view).map(({ step }) => step.name))} save={save}>
      <TextField label={TEXT.number} name="track-number" required value={number} onChange={setNumber} autoFocus />
    </FurtherForm>
  );
}

export const TRACK: FurtherAct = {
  id: 'track-delivery',
  letter: 'T',
  label: TEXT.label,
  blocked: (view) => (mailed(view).length === 0 ? FURTHER_RESULTS_TEXT.nothingMailed : null),
  Form: TrackForm,
};
