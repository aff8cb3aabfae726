import { can, type Right } from '../../../domain/station/roles.ts';
import type { StationProfile } from '../../../domain/station/station-state.ts';
import type { PageName } from '../navigation.ts';

/** Pages that are work of somebody; the others show what everybody at the desk may see. One right of the list is enough. */
const RIGHTS_OF_PAGE: Readonly<Partial<Record<PageName, readonly Right[]>>> = {
  intake: ['window'],
  consult: ['window'],
  issue: ['window'],
  capture: ['window'],
  handoff: ['window', 'unit'],
  slip: ['window', 'unit'],
};

/** Whether this page exists for the operator: what he cannot act on is not offered to him. */
export function mayOpen(station: Pick<StationProfile, 'operators'>, no: string, page: PageName): boolean {
  const rights = RIGHTS_OF_PAGE[page];
  return rights === undefined || rights.some((right) => can(station, no, right));
}
