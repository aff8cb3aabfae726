import type { Role } from './role.ts';

/**
 * An operator of this station by 工号. `unit`: he sits in the hall for this authority and acts for its items alone.
 * `roles`: absent in profiles from before there were any (`rolesOf` says what holds then).
 */
export type Operator = {
  readonly no: string;
  readonly name: string;
  readonly unit?: string | undefined;
  readonly roles?: readonly Role[] | undefined;
};

/** The desk this PC is: where it stands, under what name, and how its papers are headed. */
export type StationProfile = {
  /** 4 digits, unique in the county; part of every number. */
  readonly code: string;
  readonly name: string;
  /** The hall or village point as papers name it. */
  readonly hall: string;
  readonly county: { readonly code: string; readonly name: string };
  readonly channel: 'hall' | 'township' | 'village';
  readonly phone: string;
  readonly address: string;
  /** `HH:MM`; what is received later counts as of the next working day. */
  readonly closingTime: string;
  /** Working days that a tolerated paper (容缺) usually gets. */
  readonly gapDays?: number | undefined;
  readonly operators: readonly Operator[];
};

/** The unit for which this operator sits in the hall; null: he works for the window. */
export function unitOf(station: Pick<StationProfile, 'operators'>, operator: string): string | null {
  return station.operators.find(({ no }) => no === operator)?.unit ?? null;
}
