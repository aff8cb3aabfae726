import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { BACKUP_TEXT } from '../text/backup.ts';
import type { Named } from './restored.ts';

const TEXT = BACKUP_TEXT.restore;

type WhoFieldsProps = {
  readonly operators: readonly Named[];
  readonly person: Named;
  readonly setPerson: (person: Named) => void;
};

/** One of those who could sign in when the backup was made; typed where the archive names nobody. */
export function WhoFields({ operators, person, setPerson }: WhoFieldsProps) {
  if (operators.length === 0) {
    return (
      <>
        <TextField
          label={TEXT.whoNo}
          name="restore-no"
          value={person.no}
          onChange={(no) => setPerson({ ...person, no })}
          autoFocus
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
  return (
    <SelectField
      label={TEXT.who}
      name="restore-who"
      options={operators.map(({ no, name }) => ({ value: no, label: `${name}（${no}）` }))}
      value={person.no}
      onChange={(chosen) => setPerson(operators.find(({ no }) => no === chosen) ?? person)}
      autoFocus
    />
  );
}
