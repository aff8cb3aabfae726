import { useState } from 'react';
import { caseAt } from '../../../../../domain/acts/desk.ts';
import { chargeFee } from '../../../../../domain/acts/unit-acts.ts';
import { formatDate, isDateString } from '../../../../../domain/calendar/date-string.ts';
import { openFee, recordPayment } from '../../../../../domain/case/decide/unit-fee.ts';
import { isDone } from '../../../../../domain/case/progress.ts';
import type { CaseView, StepView } from '../../../../../domain/case/view.ts';
import { UNIT_REFUSALS } from '../../../../../domain/text/refusals-units.ts';
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
import { useStepChoice } from './use-unit-form.ts';

const TEXT = FURTHER_UNITS_TEXT.fee;

const payable = ({ steps }: CaseView): readonly StepView[] =>
  steps
    .filter(({ state, stage }) => state.acceptance && !state.fee?.payment && !isDone(stage))
    .toSorted((one, other) => Number(other.step.fee.charged) - Number(one.step.fee.charged));

/** One form: tells the fee of a step, or, when it was told, records that it was paid. */
function FeeForm({ view, onDone }: FurtherFormProps) {
  const steps = payable(view);
  const words = (step: StepView) =>
    openFee(view.state, step) ? TEXT.stateOpen : step.step.fee.charged ? TEXT.stateCharged : TEXT.stateFree;
  const choice = useStepChoice(steps, words);
  const { step } = choice;
  if (!step) return <ChooseStep choice={choice} />;
  const fee = openFee(view.state, step);
  const shared = { view, onDone, step, choice };
  return fee ? <PaymentFields {...shared} fee={fee} /> : <NoticeFields key={step.step.id} {...shared} />;
}

type Choice = ReturnType<typeof useStepChoice>;
type FieldsProps = FurtherFormProps & { readonly step: StepView; readonly choice: Choice };

function ChooseStep({ choice }: { readonly choice: Choice }) {
  const save: Act = {
    id: 'save-fee',
    key: 'Ctrl+Enter',
    label: TEXT.save,
    blocked: FURTHER_UNITS_TEXT.chooseStep,
    run: () => undefined,
  };
  return (
    <FurtherForm save={save}>
      <StepField choice={choice} />
    </FurtherForm>
  );
}

function NoticeFields({ view, onDone, step, choice }: FieldsProps) {
  const { charged, note } = step.step.fee;
  const [item, setItem] = useState('');
  const [basis, setBasis] = useState('');
  const [amount, setAmount] = useState('');
  const [channel, setChannel] = useState<string>(TEXT.usualChannel);
  const [reason, setReason] = useState('');
  const act = usePapersAct(view.state.id, onDone);
  const save: Act = {
    id: 'save-fee',
    key: 'Ctrl+Enter',
    label: TEXT.save,
    blocked: blocked(),
    run: () => {
      const said = { step: step.step.id, item, basis, amount, channel, reason: charged ? '' : reason };
      return act((desk, context) => chargeFee(desk, view.state.id, said, context));
    },
  };
  return (
    <FurtherForm says={charged ? TEXT.charged(note) : TEXT.free(note)} save={save}>
      <StepField choice={choice} />
      {charged ? null : (
        <TextField label={TEXT.reason} name="fee-reason" required value={reason} onChange={setReason} />
      )}
      <TextField label={TEXT.item} name="fee-item" required value={item} onChange={setItem} />
      <TextField label={TEXT.basis} name="fee-basis" required value={basis} onChange={setBasis} />
      <TextField label={TEXT.amount} name="fee-amount" required value={amount} onChange={setAmount} />
      <TextField label={TEXT.channel} name="fee-channel" value={channel} onChange={setChannel} />
    </FurtherForm>
  );

  function blocked(): string | null {
    if (!charged && reason.trim() === '') return UNIT_REFUSALS.feeNotCharged(step.step.name);
    if (item.trim() === '') return UNIT_REFUSALS.feeItemMissing();
    if (basis.trim() === '') return UNIT_REFUSALS.feeBasisMissing();
    return amount.trim() === '' ? UNIT_REFUSALS.feeAmountWrong() : null;
  }
}

type PaymentProps = FieldsProps & { readonly fee: NonNullable<StepView['state']['fee']> };

function PaymentFields({ view, onDone, step, choice, fee }: PaymentProps) {
  const { today } = useSession();
  const [receipt, setReceipt] = useState('');
  const [date, setDate] = useState<string>(today);
  const act = usePapersAct(view.state.id, onDone);
  const save: Act = {
    id: 'save-payment',
    key: 'Ctrl+Enter',
    label: TEXT.savePaid,
    blocked: receipt.trim() === '' ? UNIT_REFUSALS.receiptMissing() : (wrongDay(date) ?? null),
    run: () => {
      const paid = { receipt, date: dayOf(date) };
      return act((desk, context) => recordPayment(caseAt(desk, view.state.id), step.step.id, paid, context));
    },
  };
  const told = isDateString(fee.date) ? formatDate(fee.date) : fee.date;
  return (
    <FurtherForm says={TEXT.open(fee.item, fee.amount, told)} save={save}>
      <StepField choice={choice} />
      <TextField label={TEXT.receipt} name="fee-receipt" required value={receipt} onChange={setReceipt} />
      <RequiredDay label={TEXT.paidOn} name="fee-paid-on" value={date} onChange={setDate} />
    </FurtherForm>
  );
}

export const CHARGE_FEE: FurtherAct = {
  id: 'fee',
  letter: 'P',
  right: 'unit',
  label: TEXT.label,
  blocked: (view) => (payable(view).length === 0 ? TEXT.none : null),
  Form: FeeForm,
};
