import { useState } from 'react';
import { accept } from '../../../../../domain/acts/intake-acts.ts';
import { formatDate } from '../../../../../domain/calendar/date-string.ts';
import { noticeDeadline } from '../../../../../domain/calendar/legal-deadlines.ts';
import { Choice } from '../../../../ui/fields/choice.tsx';
import type { Act } from '../../../../ui/keys/act.ts';
import { useSession } from '../../../session.ts';
import { FURTHER_ACCEPTANCE_TEXT } from '../../../text/further-acceptance.ts';
import { acceptable } from '../../model/next-act.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { dayOf, RequiredDay } from '../required-day.tsx';
import { usePapersAct } from '../use-papers-act.ts';
import { StepTicks } from './step-ticks.tsx';

const ALL = FURTHER_ACCEPTANCE_TEXT;
const TEXT = ALL.accept;
const BYS = (['window', 'unit'] as const).map((value) => ({ value, label: TEXT.bys[value] }));

function AcceptForm({ view, onDone }: FurtherFormProps) {
  const { today, calendar } = useSession();
  const open = acceptable(view.steps);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(open.map(({ step }) => step.id)));
  const [by, setBy] = useState<'window' | 'unit'>('window');
  const [typed, setTyped] = useState<string>(today);
  const act = usePapersAct(view.state.id, onDone);
  const steps = open.flatMap(({ step }) => (ticked.has(step.id) ? [step.id] : []));
  const date = dayOf(typed);
  const silent = open.flatMap(({ step, deemedSince }) => (ticked.has(step.id) && deemedSince ? [deemedSince] : []));
  const late = silent.filter((since) => by === 'window' || date === '' || date > noticeDeadline(calendar, since));
  const days = [...new Set(late)].sort().map(formatDate);
  const left = open.length - steps.length;
  const says = `${days.length > 0 ? TEXT.deemed(days.join('、')) : ''}${left > 0 ? TEXT.later(left) : ''}`;
  const choice = by === 'unit' ? { steps, unitOn: date } : { steps };
  const save: Act = {
    id: 'save-accept',
    key: 'Ctrl+Enter',
    label: TEXT.save(steps.length),
    blocked: steps.length === 0 ? ALL.noSteps : by === 'unit' && date === '' ? ALL.noDate : null,
    run: () => act((desk, context) => accept(desk, view.state.id, context, choice)),
  };
  return (
    <FurtherForm says={says} save={save}>
      <StepTicks steps={open} ticked={ticked} onChange={setTicked} />
      <Choice label={TEXT.by} name="accept-by" options={BYS} value={by} onChange={setBy} />
      {by === 'unit' ? <RequiredDay label={TEXT.unitOn} name="accept-date" value={typed} onChange={setTyped} /> : null}
    </FurtherForm>
  );
}

/** F6 F: 受理 of some of the complete items, or as a unit did it itself. */
export const ACCEPT_SOME: FurtherAct = {
  id: 'accept-some',
  letter: 'F',
  right: 'window',
  label: TEXT.label,
  blocked: (view) => (acceptable(view.steps).length === 0 ? TEXT.none : null),
  Form: AcceptForm,
};
