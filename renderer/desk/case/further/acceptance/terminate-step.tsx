import { useState } from 'react';
import { terminate } from '../../../../../domain/acts/ending-acts.ts';
import { endable, type HallGround } from '../../../../../domain/case/decide/end-steps.ts';
import { personProblem } from '../../../../../domain/identity/read-person.ts';
import { Choice } from '../../../../ui/fields/choice.tsx';
import type { Act } from '../../../../ui/keys/act.ts';
import { PersonField } from '../../../fields/person-field.tsx';
import { PhraseField } from '../../../phrases/phrase-field.tsx';
import { useSession } from '../../../session.ts';
import { FURTHER_ACCEPTANCE_TEXT } from '../../../text/further-acceptance.ts';
import { TERMINATION } from '../../../text/timeline-odd.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { dayOf, RequiredDay } from '../required-day.tsx';
import { usePapersAct } from '../use-papers-act.ts';
import { consequences, hasPapersBack } from './consequences.ts';
import { firstTicked, StepTicks } from './step-ticks.tsx';

const ALL = FURTHER_ACCEPTANCE_TEXT;
const TEXT = ALL.terminate;
const GROUNDS: readonly HallGround[] = ['death', 'dissolution', 'correction-overdue', 'gap-lapsed', 'other'];
const OPTIONS = GROUNDS.map((value) => ({ value, label: TERMINATION[value] }));

function TerminateForm({ view, onDone }: FurtherFormProps) {
  const { today, station } = useSession();
  const open = endable(view.state);
  const [ticked, setTicked] = useState(() => firstTicked(open));
  const [ground, setGround] = useState<HallGround | null>(null);
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState<string>(today);
  const [to, setTo] = useState('');
  const act = usePapersAct(view.state.id, onDone);
  const steps = open.flatMap(({ step }) => (ticked.has(step.id) ? [step.id] : []));
  const date = dayOf(typed);
  const lacksReason = ground === 'other' && reason.trim() === '';
  const save: Act = {
    id: 'save-terminate',
    key: 'Ctrl+Enter',
    label: TEXT.save(steps.length),
    blocked:
      steps.length === 0
        ? ALL.noSteps
        : ground === null
          ? TEXT.noGround
          : lacksReason
            ? TEXT.noReason
            : date === ''
              ? ALL.noDate
              : personProblem({ name: to }, today),
    run: () =>
      ground === null
        ? undefined
        : act((desk, context) => terminate(desk, view.state.id, { steps, ground, reason, date }, to, context)),
  };
  return (
    <FurtherForm says={consequences(view, steps, station.code)} save={save}>
      <StepTicks steps={open} ticked={ticked} onChange={setTicked} />
      <Choice
        label={TEXT.ground}
        name="terminate-ground"
        options={OPTIONS}
        stacked
        value={ground ?? ''}
        onChange={setGround}
      />
      <PhraseField
        use="ending-reason"
        label={TEXT.reason}
        name="terminate-reason"
        lines={2}
        required={ground === 'other'}
        value={reason}
        onChange={setReason}
      />
      <RequiredDay label={ALL.date} name="terminate-date" value={typed} onChange={setTyped} />
      {hasPapersBack(view, steps, station.code) ? (
        <PersonField
          part="name"
          label={ALL.receiver}
          name="terminate-to"
          hint={ALL.receiverLater}
          value={to}
          onChange={setTo}
        />
      ) : null}
    </FurtherForm>
  );
}

/** F6 H: 终止 on a ground of the hall's or the unit's own. */
export const TERMINATE_STEP: FurtherAct = {
  id: 'terminate-step',
  letter: 'H',
  right: 'window',
  label: TEXT.label,
  blocked: (view) => (endable(view.state).length === 0 ? TEXT.none : null),
  Form: TerminateForm,
};
