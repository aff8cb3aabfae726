import { useState } from 'react';
import { suspend } from '../../../../../domain/acts/unit-acts.ts';
import { INSIDE_PROCEDURES, type Suspension } from '../../../../../domain/case/decide/unit-clock.ts';
import { specialProcedure } from '../../../../../domain/case/kinds/unit-work.ts';
import type { CaseView, StepView } from '../../../../../domain/case/view.ts';
import { UNIT_REFUSALS } from '../../../../../domain/text/refusals-units.ts';
import { SelectField } from '../../../../ui/fields/select-field.tsx';
import { TextField } from '../../../../ui/fields/text-field.tsx';
import type { Act } from '../../../../ui/keys/act.ts';
import { wrongDay } from '../../../fields/wrong-day.ts';
import { useSession } from '../../../session.ts';
import { FURTHER_UNITS_TEXT } from '../../../text/further-units.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { dayOf, RequiredDay } from '../required-day.tsx';
import { usePapersAct } from '../use-papers-act.ts';
import { StepField } from './step-field.tsx';
import { atUnits, useStepChoice } from './use-unit-form.ts';

const TEXT = FURTHER_UNITS_TEXT.suspend;
const PROCEDURES = [...specialProcedure.options, ...INSIDE_PROCEDURES];
const OPTIONS = PROCEDURES.map((value) => ({ value, label: value }));

const stoppable = (view: CaseView): readonly StepView[] => atUnits(view).filter(({ dates }) => dates?.running);

function SuspendForm({ view, onDone }: FurtherFormProps) {
  const { today } = useSession();
  const choice = useStepChoice(stoppable(view));
  const [procedure, setProcedure] = useState<Suspension['procedure'] | ''>('');
  const [article, setArticle] = useState('');
  const [from, setFrom] = useState<string>(today);
  const [days, setDays] = useState('');
  const act = usePapersAct(view.state.id, onDone);
  const inside = INSIDE_PROCEDURES.find((one) => one === procedure);
  const needsArticle = inside !== undefined || procedure === '其他法定';
  const save: Act = {
    id: 'save-suspend',
    key: 'Ctrl+Enter',
    label: TEXT.save,
    blocked: blocked(),
    run: () => {
      if (procedure === '') return;
      const said = { step: choice.id, procedure, article, from: dayOf(from), days };
      return act((desk, context) => suspend(desk, view.state.id, said, context));
    },
  };
  return (
    <FurtherForm says={TEXT.says} save={save}>
      <StepField choice={choice} />
      <SelectField
        label={TEXT.procedure}
        name="suspend-procedure"
        options={OPTIONS}
        value={procedure}
        onChange={(value) => setProcedure(PROCEDURES.find((one) => one === value) ?? '')}
        message={inside !== undefined && article.trim() === '' ? UNIT_REFUSALS.insideTheLimit(inside) : undefined}
        level="warn"
      />
      <TextField
        label={needsArticle ? TEXT.articleNeeded : TEXT.article}
        name="suspend-article"
        required={needsArticle}
        value={article}
        onChange={setArticle}
      />
      <RequiredDay label={TEXT.from} name="suspend-from" value={from} onChange={setFrom} />
      <TextField label={TEXT.days} name="suspend-days" value={days} onChange={setDays} />
    </FurtherForm>
  );

  function blocked(): string | null {
    if (choice.id === '') return FURTHER_UNITS_TEXT.chooseStep;
    if (procedure === '') return TEXT.chooseProcedure;
    if (inside !== undefined && article.trim() === '') return TEXT.articleMissing;
    if (needsArticle && article.trim() === '') return UNIT_REFUSALS.otherNeedsArticle();
    return wrongDay(from) ?? null;
  }
}

export const SUSPEND: FurtherAct = {
  id: 'suspend',
  letter: 'L',
  right: 'unit',
  label: TEXT.label,
  blocked: (view) => (stoppable(view).length === 0 ? FURTHER_UNITS_TEXT.noneAtUnit : null),
  Form: SuspendForm,
};
