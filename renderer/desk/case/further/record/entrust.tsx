import { useState } from 'react';
import { entrust } from '../../../../../domain/acts/entrust-act.ts';
import { formatDay, isDateString } from '../../../../../domain/calendar/date-string.ts';
import { parseTypedDate } from '../../../../../domain/calendar/typed-date.ts';
import { checkField } from '../../../../../domain/identity/check-field.ts';
import { caseSubject } from '../../../../../domain/ledger/entry.ts';
import { Choice } from '../../../../ui/fields/choice.tsx';
import { DateField } from '../../../../ui/fields/date-field.tsx';
import { SelectField } from '../../../../ui/fields/select-field.tsx';
import { TextField } from '../../../../ui/fields/text-field.tsx';
import type { Act } from '../../../../ui/keys/act.ts';
import { printPapers, useAct, useSession } from '../../../session.ts';
import { FURTHER_RECORD_TEXT } from '../../../text/further-record.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';

const TEXT = FURTHER_RECORD_TEXT.entrust;
const EMPTY = { name: '', idNo: '', phone: '', relation: '', scope: TEXT.usualScope as string, until: '' };
type MandateWay = keyof typeof TEXT.ways;

function EntrustForm({ view, onDone }: FurtherFormProps) {
  const { today } = useSession();
  const run = useAct();
  const [typed, setTyped] = useState(EMPTY);
  const [way, setWay] = useState<MandateWay>('printed-here');
  const { id } = view.state;
  const set = (key: keyof typeof EMPTY) => (value: string) => setTyped({ ...typed, [key]: value });
  const idNo = checkField('idNo', typed.idNo, { today });
  const phone = checkField('phone', typed.phone, { today });
  const until = typed.until === '' ? '' : parseTypedDate(typed.until);
  const save: Act = {
    id: 'save-mandate',
    key: 'Ctrl+Enter',
    label: way === 'printed-here' ? TEXT.savePrint : TEXT.save,
    blocked: blockedBy(typed, !idNo.ok && idNo.level === 'error', until === null),
    run: async () => {
      const { name, phone: number, relation, scope } = typed;
      const agent = { name, idNo: typed.idNo, phone: number, relation };
      const mandate = { agent, scope, until: until ?? '', mandate: way };
      const outcome = await run([caseSubject(id)], (desk, context) => entrust(desk, id, mandate, context));
      if (!outcome.ok) return;
      if (outcome.value.papers.length > 0) printPapers(outcome.value.papers);
      onDone();
    },
  };
  return (
    <FurtherForm save={save}>
      <TextField label={TEXT.name} name="agent-name" required value={typed.name} onChange={set('name')} autoFocus />
      <TextField
        label={TEXT.idNo}
        name="agent-id"
        value={typed.idNo}
        onChange={set('idNo')}
        {...(idNo.ok ? {} : { message: idNo.message, level: idNo.level })}
      />
      <TextField
        label={TEXT.phone}
        name="agent-phone"
        value={typed.phone}
        onChange={set('phone')}
        {...(phone.ok ? {} : { message: phone.message, level: 'warn' as const })}
      />
      <SelectField
        label={TEXT.relation}
        name="agent-relation"
        options={TEXT.relations.map((one) => ({ value: one, label: one }))}
        value={typed.relation}
        onChange={set('relation')}
      />
      <TextField label={TEXT.scope} name="agent-scope" required value={typed.scope} onChange={set('scope')} />
      <DateField
        label={TEXT.until}
        name="agent-until"
        value={typed.until}
        onChange={set('until')}
        normalise={parseTypedDate}
        describe={(date) => (isDateString(date) ? formatDay(date, today) : '')}
      />
      <Choice
        label={TEXT.way}
        name="agent-mandate"
        options={Object.entries(TEXT.ways).map(([value, label]) => ({ value, label }))}
        value={way}
        onChange={(value) => setWay(value as MandateWay)}
      />
    </FurtherForm>
  );
}

function blockedBy(typed: typeof EMPTY, isWrongId: boolean, isWrongDate: boolean): string | null {
  if (typed.name.trim() === '') return TEXT.noName;
  if (isWrongId) return TEXT.wrongId;
  if (typed.scope.trim() === '') return TEXT.noScope;
  return isWrongDate ? TEXT.wrongDate : null;
}

export const ENTRUST: FurtherAct = {
  id: 'entrust',
  letter: 'I',
  label: TEXT.label,
  blocked: ({ state }) => (state.closing ? FURTHER_RECORD_TEXT.closed : null),
  Form: EntrustForm,
};
