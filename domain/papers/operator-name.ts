import type { StationProfile } from '../station/station-state.ts';

/** Who a 工号 is at this station; one that it no longer lists stands as it is. */
export function operatorName({ operators }: Pick<StationProfile, 'operators'>, no: string): string {
  return operators.find((operator) => operator.no === no)?.name ?? no;
}
