import { useState } from 'react';
import { trackDelivery } from '../../../../../domain/case/decide/after-delivery.ts';
import { type Parcel, parcelsOnTheWay } from '../../../../../domain/case/parcels.ts';
import { TextField } from '../../../../ui/fields/text-field.tsx';
import { FURTHER_RESULTS_TEXT } from '../../../text/further-results.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { useFurtherSave } from '../use-further-save.ts';
import { useParcel } from './use-parcel.tsx';

const TEXT = FURTHER_RESULTS_TEXT.track;

const isMailed = ({ way }: Parcel): boolean => way === 'mail';

function TrackForm(props: FurtherFormProps) {
  const { parcel, says, field } = useParcel(props.view.state, isMailed);
  const [number, setNumber] = useState('');
  const save = useFurtherSave(props, {
    label: TEXT.save,
    blocked: number.trim() === '' ? TEXT.none : null,
    decide: (now) => trackDelivery(now, parcel?.steps ?? [], number),
  });
  return (
    <FurtherForm says={says} save={save}>
      {field}
      <TextField
        label={TEXT.number}
        name="track-number"
        required
        value={number}
        onChange={setNumber}
        autoFocus={field === null}
      />
    </FurtherForm>
  );
}

export const TRACK: FurtherAct = {
  id: 'track-delivery',
  letter: 'T',
  right: 'window',
  label: TEXT.label,
  blocked: ({ state }) => (parcelsOnTheWay(state).some(isMailed) ? null : FURTHER_RESULTS_TEXT.nothingMailed),
  Form: TrackForm,
};
