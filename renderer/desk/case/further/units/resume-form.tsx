import { useState } from 'react';
import { caseAt } from '../../../../../domain/acts/desk.ts';
import { formatDate, isDateString } from '../../../../../domain/calendar/date-string.ts';
import { resumeStep } from '../../../../../domain/case/decide/unit-clock.ts';
import type { CaseView, StepView } from '../../../../../domain/case/view.ts';
import type { Act } from '../../../../ui/keys/act.ts';
import { wrongDay } from '../../../fields/wrong-day.ts';
import { useSession } from '../../../session.ts';
import { FURTHER_UNITS_TEXT } from '../../../text/further-units.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { dayOf, RequiredDay } from '../required-day.tsx';
import { usePapersAct } from '../use-papers-act.ts';
import { StepField } from './step-field.tsx';
import { useStepChoice } from './use-unit-form.ts';

const TEXT = FURTHER_UNITS_TEXT.resume;

const paused = ({ steps }: CaseView): readonly StepView[] =>
  steps.filter((step) => step.dates?.paused && openPause(step) !== undefined);
const openPause = ({ state }: StepView) => state.pauses.find(({ to }) => to === null);

function ResumeForm({ view, onDone }: FurtherFormProps) {
  const { today } = useSession();
  const choice = useStepChoice(paused(view));
  const [to, setTo] = useState<string>(today);
  const act = usePapersAct(view.state.id, onDone);
  const pause = choice.step && openPause(choice.step);
  const save: Act = {
    id: 'save-resume',
    key: 'Ctrl+Enter',
    label: TEXT.save,
    blocked: choice.id === '' ? FURTHER_UNITS_TEXT.chooseStep : (wrongDay(to) ?? null),
    run: () => act((desk, context) => resumeStep(caseAt(desk, view.state.id), choice.id, dayOf(to), context)),
  };
  const says = pause && TEXT.says(pause.procedure, isDateString(pause.from) ? formatDate(pause.from) : pause.from);
  return (
    <FurtherForm {...(says === undefined ? {} : { says })} save={save}>
      <StepField choice={choice} />
      <RequiredDay label={TEXT.to} name="resume-to" value={to} onChange={setTo} />
    </FurtherForm>
  );
}

export const RESUME: FurtherAct = {
  id: 'resume',
  letter: 'N',
  right: 'unit',
  label: TEXT.label,
  blocked: (view) => (paused(view).length === 0 ? TEXT.none : null),
  Form: ResumeForm,
};
