import type { Role } from '../../../domain/station/role.ts';

/** The sets of roles that a hall or a village point gives somebody, as one choice of a list; a supervisor may do a clerk's work. */
export const DUTIES = [
  'clerk',
  'helper',
  'supervisor',
  'administrator',
  'clerk+administrator',
  'helper+administrator',
  'supervisor+administrator',
] as const;
export type Duty = (typeof DUTIES)[number];

export function rolesOfDuty(duty: Duty): readonly Role[] {
  return duty.split('+') as Role[];
}

/** The choice that comes nearest to these roles. */
export function dutyOf(roles: readonly Role[]): Duty {
  const work = (['supervisor', 'helper', 'clerk'] as const).find((role) => roles.includes(role));
  const isKeeper = roles.includes('administrator');
  if (work === undefined) return isKeeper ? 'administrator' : 'clerk';
  return isKeeper ? `${work}+administrator` : work;
}
