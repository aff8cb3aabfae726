import { useState } from 'react';
import { confirmDelivery, stepsAt } from '../../../../../domain/case/decide/after-delivery.ts';
import { TextField } from '../../../../ui/fields/text-field.tsx';
import { ProposedField } from '../../../access/proposed-field.tsx';
import { DayField } from '../../../fields/day-field.tsx';
import { wrongDay } from '../../../fields/wrong-day.ts';
import { useSession } from '../../../session.ts';
import { FURTHER_RESULTS_TEXT } from '../../../text/further-results.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { dayOf } from '../required-day.tsx';
import { useFurtherSave } from '../use-further-save.ts';
import { useParcel } from './use-parcel.tsx';

const TEXT = FURTHER_RESULTS_TEXT.confirm;

function ConfirmForm(props: FurtherFormProps) {
  const { state } = props.view;
  const { today } = useSession();
  const { parcel, says, field } = useParcel(state);
  const sentTo = state.steps.find(({ id }) => id === parcel?.steps[0])?.delivery?.recipient.name ?? '';
  const [typed, setTyped] = useState<string>(today);
  const [signed, setSigned] = useState<string | null>(null);
  const by = signed ?? sentTo;
  const [how, setHow] = useState('');
  const date = dayOf(typed);
  const save = useFurtherSave(props, {
    label: TEXT.save,
    blocked: wrongDay(typed) ?? (by.trim() === '' ? TEXT.noBy : null),
    decide: (now, context) => confirmDelivery(now, { steps: parcel?.steps ?? [], date, by, how }, context),
  });
  return (
    <FurtherForm says={says} save={save}>
      {field}
      <DayField
        label={TEXT.date}
        name="confirm-date"
        required
        value={typed}
        onChange={setTyped}
        message={typed === '' ? undefined : wrongDay(typed)}
        autoFocus={field === null}
      />
      <ProposedField key={sentTo} label={TEXT.by} name="confirm-by" required value={by} onChange={setSigned} />
      <TextField label={TEXT.how} name="confirm-how" value={how} onChange={setHow} />
    </FurtherForm>
  );
}

export const CONFIRM: FurtherAct = {
  id: 'confirm-delivery',
  letter: 'R',
  right: 'window',
  label: TEXT.label,
  blocked: ({ state }) => (stepsAt(state, 'to-confirm').length === 0 ? FURTHER_RESULTS_TEXT.nothingOnItsWay : null),
  Form: ConfirmForm,
};
