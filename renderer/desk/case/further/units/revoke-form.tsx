import { useState } from 'react';
import { caseAt } from '../../../../../domain/acts/desk.ts';
import { builtOn, revokeResult } from '../../../../../domain/case/decide/revoke-result.ts';
import type { CaseView, StepView } from '../../../../../domain/case/view.ts';
import { UNIT_REFUSALS } from '../../../../../domain/text/refusals-units.ts';
import type { Act } from '../../../../ui/keys/act.ts';
import { PhraseField } from '../../../phrases/phrase-field.tsx';
import { FURTHER_UNITS_TEXT } from '../../../text/further-units.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { usePapersAct } from '../use-papers-act.ts';
import { StepField } from './step-field.tsx';
import { useStepChoice } from './use-unit-form.ts';

const TEXT = FURTHER_UNITS_TEXT.revoke;

const revocable = ({ steps }: CaseView): readonly StepView[] =>
  steps.filter(({ state }) => state.conclusion && !state.delivery);

function RevokeForm({ view, onDone }: FurtherFormProps) {
  const choice = useStepChoice(revocable(view), ({ state }) => state.conclusion?.number ?? '');
  const [reason, setReason] = useState('');
  const act = usePapersAct(view.state.id, onDone);
  const built = choice.id === '' ? [] : builtOn(view.state, choice.id);
  const save: Act = {
    id: 'save-revoke',
    key: 'Ctrl+Enter',
    label: TEXT.save,
    blocked:
      choice.id === ''
        ? FURTHER_UNITS_TEXT.chooseStep
        : reason.trim() === ''
          ? UNIT_REFUSALS.revokeNeedsReason()
          : null,
    run: () => act((desk, context) => revokeResult(caseAt(desk, view.state.id), choice.id, reason, context)),
  };
  return (
    <FurtherForm says={`${TEXT.says}${built.length === 0 ? '' : TEXT.built(built)}`} save={save}>
      <StepField choice={choice} />
      <PhraseField
        use="void-reason"
        label={TEXT.reason}
        name="revoke-reason"
        required
        lines={2}
        value={reason}
        onChange={setReason}
      />
    </FurtherForm>
  );
}

function blocked(view: CaseView): string | null {
  if (revocable(view).length > 0) return null;
  return view.steps.some(({ state }) => state.delivery) ? TEXT.delivered : TEXT.none;
}

export const REVOKE: FurtherAct = {
  id: 'revoke',
  letter: 'Q',
  right: 'unit',
  label: TEXT.label,
  blocked,
  Form: RevokeForm,
};
