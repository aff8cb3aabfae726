import { useState } from 'react';
import { announceResults, stepsAt } from '../../../../../domain/case/decide/after-delivery.ts';
import { Choice } from '../../../../ui/fields/choice.tsx';
import { TextField } from '../../../../ui/fields/text-field.tsx';
import { FURTHER_RESULTS_TEXT } from '../../../text/further-results.ts';
import { caseNames } from '../../model/names.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { useFurtherSave } from '../use-further-save.ts';

const TEXT = FURTHER_RESULTS_TEXT.announce;
const WAYS = TEXT.ways.map((way) => ({ value: way, label: way }));

function AnnounceForm(props: FurtherFormProps) {
  const { state } = props.view;
  const [how, setHow] = useState<(typeof TEXT.ways)[number] | ''>(TEXT.ways[0]);
  const [agreed, setAgreed] = useState('');
  const save = useFurtherSave(props, {
    label: TEXT.save,
    blocked: how === '' ? TEXT.none : null,
    decide: (now, context) => announceResults(now, how, agreed, context),
  });
  const about = stepsAt(state, 'to-deliver').map(caseNames(state).step);
  return (
    <FurtherForm says={FURTHER_RESULTS_TEXT.about(about)} save={save}>
      <Choice label={TEXT.how} name="announce-how" options={WAYS} value={how} onChange={setHow} autoFocus />
      <TextField label={TEXT.agreed} name="announce-agreed" value={agreed} onChange={setAgreed} />
    </FurtherForm>
  );
}

export const ANNOUNCE: FurtherAct = {
  id: 'announce-results',
  letter: 'U',
  right: 'window',
  label: TEXT.label,
  blocked: ({ state }) => (stepsAt(state, 'to-deliver').length === 0 ? FURTHER_RESULTS_TEXT.nothingHere : null),
  Form: AnnounceForm,
};
