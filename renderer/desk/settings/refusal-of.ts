import type { Checked } from '../../../domain/identity/checked.ts';

/** What is merely odd about a value is let pass here: the county's own people know their names and numbers. */
export function refusalOf(checked: Checked): string | null {
  return checked.ok || checked.level === 'warn' ? null : checked.message;
}
