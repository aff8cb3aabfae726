import { useState } from 'react';
import { extend } from '../../../../../domain/acts/unit-acts.ts';
import { formatDate } from '../../../../../domain/calendar/date-string.ts';
import { addWorkingDays } from '../../../../../domain/calendar/due-date.ts';
import { MOST_EXTENSION_DAYS } from '../../../../../domain/case/decide/unit-clock.ts';
import type { CaseView, StepView } from '../../../../../domain/case/view.ts';
import { UNIT_REFUSALS } from '../../../../../domain/text/refusals-units.ts';
import { Choice } from '../../../../ui/fields/choice.tsx';
import { TextField } from '../../../../ui/fields/text-field.tsx';
import type { Act } from '../../../../ui/keys/act.ts';
import { wrongDay } from '../../../fields/wrong-day.ts';
import { PhraseField } from '../../../phrases/phrase-field.tsx';
import { useSession } from '../../../session.ts';
import { FURTHER_UNITS_TEXT } from '../../../text/further-units.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { dayOf, RequiredDay } from '../required-day.tsx';
import { usePapersAct } from '../use-papers-act.ts';
import { StepField } from './step-field.tsx';
import { atUnits, useStepChoice } from './use-unit-form.ts';

const TEXT = FURTHER_UNITS_TEXT.extend;
const KINDS = (['single', 'joint'] as const).map((value) => ({ value, label: TEXT.kinds[value] }));

const extendable = (view: CaseView): readonly StepView[] =>
  atUnits(view).filter(({ dates, state }) => dates?.running && !state.extension);

function ExtendForm({ view, onDone }: FurtherFormProps) {
  const { today, calendar } = useSession();
  const choice = useStepChoice(extendable(view));
  const [kind, setKind] = useState<'single' | 'joint'>('single');
  const [days, setDays] = useState('');
  const [reason, setReason] = useState('');
  const [approvedBy, setApprovedBy] = useState('');
  const [date, setDate] = useState<string>(today);
  const act = usePapersAct(view.state.id, onDone);
  const count = /^\d{1,2}$/.test(days.trim()) ? Number(days.trim()) : 0;
  const most = MOST_EXTENSION_DAYS[kind];
  const daysProblem =
    days === ''
      ? undefined
      : count === 0
        ? UNIT_REFUSALS.daysWrong()
        : tooLong(count, most)
          ? UNIT_REFUSALS.extensionTooLong(most)
          : undefined;
  const due = choice.step?.dates?.due;
  const until = due && count > 0 && !daysProblem ? formatDate(addWorkingDays(calendar, due, count)) : null;
  const save: Act = {
    id: 'save-extend',
    key: 'Ctrl+Enter',
    label: until === null ? TEXT.save : TEXT.saveUntil(until),
    blocked: blocked(),
    run: () => {
      const said = { step: choice.id, days, reason, approvedBy, date: dayOf(date), joint: kind === 'joint' };
      return act((desk, context) => extend(desk, view.state.id, said, context));
    },
  };
  return (
    <FurtherForm save={save}>
      <StepField choice={choice} />
      <Choice label={TEXT.kind} name="extend-kind" options={KINDS} value={kind} onChange={setKind} />
      <TextField label={TEXT.days} name="extend-days" required value={days} onChange={setDays} message={daysProblem} />
      <PhraseField
        use="extension-reason"
        label={TEXT.reason}
        name="extend-reason"
        required
        lines={2}
        value={reason}
        onChange={setReason}
      />
      <TextField
        label={TEXT.approvedBy[kind]}
        name="extend-head"
        required
        value={approvedBy}
        onChange={setApprovedBy}
      />
      <RequiredDay label={TEXT.date} name="extend-date" value={date} onChange={setDate} />
    </FurtherForm>
  );

  function blocked(): string | null {
    if (choice.id === '') return FURTHER_UNITS_TEXT.chooseStep;
    if (count === 0) return UNIT_REFUSALS.daysWrong();
    if (daysProblem !== undefined) return daysProblem;
    if (reason.trim() === '') return UNIT_REFUSALS.extensionNeedsReason();
    if (approvedBy.trim() === '') return UNIT_REFUSALS.extensionNeedsHead(kind === 'joint');
    return wrongDay(date) ?? null;
  }
}

const tooLong = (count: number, most: number): boolean => count > most;

export const EXTEND: FurtherAct = {
  id: 'extend',
  letter: 'O',
  right: 'unit',
  label: TEXT.label,
  blocked: (view) => (extendable(view).length === 0 ? TEXT.none : null),
  Form: ExtendForm,
};
