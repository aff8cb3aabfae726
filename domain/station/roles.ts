import type { Role } from './role.ts';
import type { Operator, StationProfile } from './station-state.ts';

/**
 * What a role may do.
 * `window` take in, check, accept, hand over, issue, deliver · `decline` 不受理 and 不予受理 · `unit` what an authority does about
 * its own item · `station` who and where this desk is · `rules` what the county rules: clocks, papers, calendar, catalogue ·
 * `passphrases` give another operator a passphrase, renew the recovery sheet · `access-log` who looked at whose data
 */
export type Right = 'window' | 'decline' | 'unit' | 'station' | 'rules' | 'passphrases' | 'access-log';

/** A village helper takes papers in and carries them to town; whether to turn somebody away is not for the village to say. */
const RIGHTS: Readonly<Record<Role, readonly Right[]>> = {
  clerk: ['window', 'decline', 'unit'],
  unit: ['unit'],
  helper: ['window', 'unit'],
  supervisor: ['window', 'decline', 'unit', 'rules', 'passphrases', 'access-log'],
  administrator: ['station', 'rules', 'passphrases', 'access-log'],
};

type Station = Pick<StationProfile, 'operators'>;

/**
 * Roles of an operator; none for somebody the station no longer lists. A profile from before there were roles: whoever
 * sits for a unit is its handler, the first of the others does everything, the rest are clerks.
 */
export function rolesOf({ operators }: Station, no: string): readonly Role[] {
  const operator = operators.find((one) => one.no === no);
  if (!operator) return [];
  if (operator.roles) return operator.roles;
  if (operator.unit !== undefined) return ['unit'];
  const isNew = operators.some(({ roles }) => roles !== undefined);
  const first = operators.find(({ unit }) => unit === undefined);
  return !isNew && first === operator ? ['clerk', 'supervisor', 'administrator'] : ['clerk'];
}

export function can(station: Station, no: string, right: Right): boolean {
  return rolesOf(station, no).some((role) => RIGHTS[role].includes(right));
}

/** Whether somebody is left who can give passphrases and set the station up; else a slip would lock everybody out. */
export function hasKeeper(operators: readonly Operator[]): boolean {
  return operators.some(({ no }) => can({ operators }, no, 'station'));
}
