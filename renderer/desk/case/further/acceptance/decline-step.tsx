import { useState } from 'react';
import { decline } from '../../../../../domain/acts/ending-acts.ts';
import { isDone } from '../../../../../domain/case/progress.ts';
import type { CaseView } from '../../../../../domain/case/view.ts';
import { Choice } from '../../../../ui/fields/choice.tsx';
import type { Act } from '../../../../ui/keys/act.ts';
import { ProposedField } from '../../../access/proposed-field.tsx';
import { useSession } from '../../../session.ts';
import { FURTHER_ACCEPTANCE_TEXT } from '../../../text/further-acceptance.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { dayOf, RequiredDay } from '../required-day.tsx';
import { usePapersAct } from '../use-papers-act.ts';
import { consequences, hasPapersBack } from './consequences.ts';
import { DeclineFields, declineProblem, NEW_DECLINE } from './decline-fields.tsx';
import { personAtCounter } from './person-at-counter.ts';
import { firstTicked, StepTicks } from './step-ticks.tsx';

const ALL = FURTHER_ACCEPTANCE_TEXT;
const TEXT = ALL.decline;
const BYS = (['window', 'unit'] as const).map((value) => ({ value, label: TEXT.bys[value] }));

/** Items that nobody accepted and that do not count as accepted by silence. */
const openSteps = ({ steps }: CaseView) =>
  steps.filter(({ stage, deemedSince }) => stage === 'to-accept' && deemedSince === null);

function DeclineForm({ view, onDone }: FurtherFormProps) {
  const { today, station } = useSession();
  const open = openSteps(view);
  const [ticked, setTicked] = useState(() => firstTicked(open));
  const [words, setWords] = useState(NEW_DECLINE);
  const [by, setBy] = useState<'window' | 'unit'>('window');
  const [typed, setTyped] = useState<string>(today);
  const [to, setTo] = useState(() => personAtCounter(view));
  const act = usePapersAct(view.state.id, onDone);
  const steps = open.flatMap(({ step }) => (ticked.has(step.id) ? [step.id] : []));
  const date = by === 'window' ? today : dayOf(typed);
  const save: Act = {
    id: 'save-decline',
    key: 'Ctrl+Enter',
    label: TEXT.save[words.form](steps.length),
    blocked: declineProblem(words, steps.length) ?? (date === '' ? ALL.noDate : null),
    run: () => act((desk, context) => decline(desk, view.state.id, { ...words, steps, by, date }, to, context)),
  };
  return (
    <FurtherForm says={consequences(view, steps, station.code)} save={save}>
      <StepTicks steps={open} ticked={ticked} onChange={setTicked} />
      <DeclineFields words={words} onChange={setWords} />
      <Choice label={TEXT.by} name="decline-by" options={BYS} value={by} onChange={setBy} />
      {by === 'unit' ? (
        <RequiredDay label={ALL.dateOfUnit} name="decline-date" value={typed} onChange={setTyped} />
      ) : null}
      {hasPapersBack(view, steps, station.code) ? (
        <ProposedField label={ALL.receiver} name="decline-to" hint={ALL.receiverLater} value={to} onChange={setTo} />
      ) : null}
    </FurtherForm>
  );
}

function blocked(view: CaseView): string | null {
  if (openSteps(view).length > 0) return null;
  if (view.steps.some(({ deemedSince }) => deemedSince !== null)) return TEXT.deemed;
  // The law knows no way back from an acceptance; the ways on are named.
  const isGoing = view.steps.some(({ state, stage }) => state.acceptance && !state.conclusion && !isDone(stage));
  return isGoing ? TEXT.accepted : TEXT.none;
}

/** F6 E: 不受理, 不予受理 of items that were received. */
export const DECLINE_STEP: FurtherAct = {
  id: 'decline-step',
  letter: 'E',
  right: 'decline',
  label: TEXT.label,
  blocked,
  Form: DeclineForm,
};
