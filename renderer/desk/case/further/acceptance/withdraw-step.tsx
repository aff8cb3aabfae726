import { useState } from 'react';
import { withdraw } from '../../../../../domain/acts/ending-acts.ts';
import { endable } from '../../../../../domain/case/decide/end-steps.ts';
import type { Act } from '../../../../ui/keys/act.ts';
import { ProposedField } from '../../../access/proposed-field.tsx';
import { PhraseField } from '../../../phrases/phrase-field.tsx';
import { useSession } from '../../../session.ts';
import { FURTHER_ACCEPTANCE_TEXT } from '../../../text/further-acceptance.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { dayOf, RequiredDay } from '../required-day.tsx';
import { usePapersAct } from '../use-papers-act.ts';
import { consequences, hasPapersBack } from './consequences.ts';
import { personAtCounter } from './person-at-counter.ts';
import { firstTicked, StepTicks } from './step-ticks.tsx';

const ALL = FURTHER_ACCEPTANCE_TEXT;
const TEXT = ALL.withdraw;

function WithdrawForm({ view, onDone }: FurtherFormProps) {
  const { today, station } = useSession();
  const open = endable(view.state);
  const [ticked, setTicked] = useState(() => firstTicked(open));
  const [by, setBy] = useState(() => personAtCounter(view));
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState<string>(today);
  const [to, setTo] = useState(() => personAtCounter(view));
  const act = usePapersAct(view.state.id, onDone);
  const steps = open.flatMap(({ step }) => (ticked.has(step.id) ? [step.id] : []));
  const date = dayOf(typed);
  const save: Act = {
    id: 'save-withdraw',
    key: 'Ctrl+Enter',
    label: TEXT.save(steps.length),
    blocked: steps.length === 0 ? ALL.noSteps : by.trim() === '' ? TEXT.noPerson : date === '' ? ALL.noDate : null,
    run: () => act((desk, context) => withdraw(desk, view.state.id, { steps, by, reason, date }, to, context)),
  };
  return (
    <FurtherForm says={consequences(view, steps, station.code)} save={save}>
      <StepTicks steps={open} ticked={ticked} onChange={setTicked} />
      <ProposedField label={TEXT.by} name="withdraw-by" required value={by} onChange={setBy} />
      <PhraseField use="ending-reason" label={TEXT.reason} name="withdraw-reason" value={reason} onChange={setReason} />
      <RequiredDay label={ALL.date} name="withdraw-date" value={typed} onChange={setTyped} />
      {hasPapersBack(view, steps, station.code) ? (
        <ProposedField label={ALL.receiver} name="withdraw-to" hint={ALL.receiverLater} value={to} onChange={setTo} />
      ) : null}
    </FurtherForm>
  );
}

/** F6 G: 撤回 of one item, several or all. */
export const WITHDRAW_STEP: FurtherAct = {
  id: 'withdraw-step',
  letter: 'G',
  right: 'window',
  label: TEXT.label,
  blocked: (view) => (endable(view.state).length === 0 ? TEXT.none : null),
  Form: WithdrawForm,
};
