import { Choice } from '../../ui/fields/choice.tsx';
import { optionsOf } from '../../ui/fields/option.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { PersonField } from '../fields/person-field.tsx';
import { wrongDay } from '../fields/wrong-day.ts';
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
  const set = (key: Exclude<keyof MandateDraft, 'way'>) => (value: string) => onChange({ ...typed, [key]: value });
  return (
    <>
      <PersonField
        part="name"
        label={TEXT.name}
        name="agent-name"
        required
        value={typed.name}
        onChange={set('name')}
        autoFocus={autoFocus}
      />
      <PersonField part="idNo" label={TEXT.idNo} name="agent-id" value={typed.idNo} onChange={set('idNo')} />
      <PersonField part="phone" label={TEXT.phone} name="agent-phone" value={typed.phone} onChange={set('phone')} />
      <SelectField
        label={TEXT.relation}
        name="agent-relation"
        options={TEXT.relations.map((one) => ({ value: one, label: one }))}
        value={typed.relation}
        onChange={set('relation')}
      />
      <TextField label={TEXT.scope} name="agent-scope" required value={typed.scope} onChange={set('scope')} />
      <DayField
        label={TEXT.until}
        name="agent-until"
        value={typed.until}
        onChange={set('until')}
        message={typed.until === '' ? undefined : wrongDay(typed.until)}
      />
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
