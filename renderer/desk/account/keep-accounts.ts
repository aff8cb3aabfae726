import { rolesOf } from '../../../domain/station/roles.ts';
import type { StationProfile } from '../../../domain/station/station-state.ts';
import { bridge } from '../shell/bridge.ts';

/**
 * Tells the vault who is here and what he may do, as the record has it: names and roles at the doors of the main process
 * follow. After a change (`isChange`) who is no longer listed cannot open the record any more. Only an administrator is heard.
 */
export function keepAccounts({ operators }: Pick<StationProfile, 'operators'>, isChange: boolean) {
  const accounts = operators.map(({ no, name }) => ({ no, name, roles: [...rolesOf({ operators }, no)] }));
  return bridge().call('vault.keepAccounts', { accounts, isChange });
}
