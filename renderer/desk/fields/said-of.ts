import type { Checked } from '../../../domain/identity/checked.ts';
import { withoutReason } from '../../../domain/text/field-problems.ts';
import type { FieldProps } from '../../ui/fields/field-props.ts';

/** What is said at a field that has no place for a reason: what cannot be as it is, a doubt without asking why. */
export function saidOf(checked: Checked): Pick<FieldProps, 'message' | 'level'> {
  if (checked.ok) return {};
  const { level, message } = checked;
  return { level, message: level === 'warn' ? withoutReason(message) : message };
}
