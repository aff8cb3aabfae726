import { checkPerson, type PersonPart } from '../../../domain/identity/read-person.ts';
import type { FieldProps } from '../../ui/fields/field-props.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { useSession } from '../session.ts';
import { saidOf } from './said-of.ts';

type PersonFieldProps = Omit<FieldProps, 'message' | 'level'> & { readonly part: PersonPart };

/** Name, ID number or phone of somebody beside the one form; what is wrong with it is said at the field, at once. */
export function PersonField({ part, ...field }: PersonFieldProps) {
  const { today } = useSession();
  return <TextField {...field} {...saidOf(checkPerson(part, field.value, today))} />;
}
