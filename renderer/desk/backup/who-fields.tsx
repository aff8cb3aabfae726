import { useState } from 'react';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { BACKUP_TEXT } from '../text/backup.ts';
import type { Named } from './restored.ts';

const TEXT = BACKUP_TEXT.restore;

/** Stands in the list for who is not in it; no 工号 is empty. */
const OTHER = '';

type WhoFieldsProps = {
  readonly operators: readonly Named[];
  readonly person: Named;
  readonly setPerson: (person: Named) => void;
  /** The record beside knows people who came after the backup: one of them may hold the sheet. */
  readonly mayBeOther?: boolean;
};

/** One of those who could sign in when the backup was made; typed where the archive does not name him. */
export function WhoFields({ operators, person, setPerson, mayBeOther = false }: WhoFieldsProps) {
  const [isOther, setIsOther] = useState(operators.length === 0);
  const choose = (chosen: string) => {
    setIsOther(chosen === OTHER);
    setPerson(operators.find(({ no }) => no === chosen) ?? { no: '', name: '' });
  };
  const listed = operators.map(({ no, name }) => ({ value: no, label: `${name}（${no}）` }));
  return (
    <>
      {operators.length > 0 ? (
        <SelectField
          label={TEXT.who}
          name="restore-who"
          options={mayBeOther ? [...listed, { value: OTHER, label: TEXT.whoOther }] : listed}
          emptyIsOption
          value={isOther ? OTHER : person.no}
          onChange={choose}
          autoFocus
        />
      ) : null}
      {isOther ? <TypedPerson person={person} setPerson={setPerson} autoFocus={operators.length === 0} /> : null}
    </>
  );
}

function TypedPerson({
  person,
  setPerson,
  autoFocus,
}: Pick<WhoFieldsProps, 'person' | 'setPerson'> & { readonly autoFocus: boolean }) {
  return (
    <>
      <TextField
        label={TEXT.whoNo}
        name="restore-no"
        value={person.no}
        onChange={(no) => setPerson({ ...person, no })}
        autoFocus={autoFocus}
      />
      <TextField
        label={TEXT.whoName}
        name="restore-name"
        value={person.name}
        onChange={(name) => setPerson({ ...person, name })}
      />
    </>
  );
}
