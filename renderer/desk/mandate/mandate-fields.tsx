import { checkField } from '../../../domain/identity/check-field.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { optionsOf } from '../../ui/fields/option.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { useSession } from '../session.ts';
import { FURTHER_RECORD_TEXT } from '../text/further-record.ts';
import type { MandateDraft } from './mandate-draft.ts';

const TEXT = FURTHER_RECORD_TEXT.entrust;

type MandateFieldsProps = {
  readonly typed: MandateDraft;
  readonly onChange: (typed: MandateDraft) => void;
  readonly autoFocus?: boolean;
};

/** The fields of 委托, on 新办件 and under F6 on a case. */
export function MandateFields({ typed, onChange, autoFocus = false }: MandateFieldsProps) {
  const { today } = useSession();
  const set = (key: Exclude<keyof MandateDraft, 'way'>) => (value: string) => onChange({ ...typed, [key]: value });
  const idNo = checkField('idNo', typed.idNo, { today });
  const phone = checkField('phone', typed.phone, { today });
  return (
    <>
      <TextField
        label={TEXT.name}
        name="agent-name"
        required
        value={typed.name}
        onChange={set('name')}
        autoFocus={autoFocus}
      />
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
      <DayField label={TEXT.until} name="agent-until" value={typed.until} onChange={set('until')} />
      <Choice
        label={TEXT.way}
        name="agent-mandate"
        options={optionsOf(TEXT.ways)}
        value={typed.way}
        onChange={(way) => onChange({ ...typed, way })}
      />
    </>
  );
}
