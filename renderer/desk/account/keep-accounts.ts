import { rolesOf } from '../../../domain/station/roles.ts';
import { stationConfigured } from '../../../domain/station/station-kinds.ts';
import type { StationProfile } from '../../../domain/station/station-state.ts';
import { bridge } from '../shell/bridge.ts';

/**
 * Tells the vault who is here and what he may do, as the record has it: names and roles at the doors of the main process
 * follow, and it keeps what window this is. After a change (`isChange`) who is no longer listed cannot open the record any more. Only an administrator is heard.
 */
export function keepAccounts(station: StationProfile, isChange: boolean) {
  const { operators } = station;
  const accounts = operators.map(({ no, name }) => ({ no, name, roles: [...rolesOf(station, no)] }));
  return bridge().call('vault.keepAccounts', { accounts, station: stationConfigured.schema.parse(station), isChange });
}
