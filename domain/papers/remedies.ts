import type { StationProfile } from '../station/station-state.ts';
import { COURT_LAW, REMEDY, REVIEW_LAW } from '../text/paper-remedies.ts';

/** A department of the county, or an organisation it manages: its government reviews (行政复议法 Art. 24). */
const OF_THE_COUNTY = /^县(?!委).+(?:局|办|中心|残联)$/;
/** Led from above through all levels: the next higher one reviews (行政复议法 Art. 27). */
const OF_TAXES = /税务/;
/** Led from above for the greater part: who reviews is not told from here. */
const OTHERWISE = /气象|烟草|国家安全/;

export type Reviewer = keyof typeof REVIEW_LAW;

/** What may be done against a decision of these units, by when and where (行政复议法实施条例 Art. 17 wants the authority named). */
export function remediesOf(
  station: Pick<StationProfile, 'county'>,
  units: readonly string[],
): { readonly text: string; readonly basis: readonly string[] } {
  const [reviewer = 'unknown', another] = [...new Set(units.map((unit) => reviewerOf(station, unit)))];
  const sure = another === undefined ? reviewer : 'unknown';
  return { text: REMEDY.text(REMEDY.reviewer[sure](station.county.name)), basis: [REVIEW_LAW[sure], COURT_LAW] };
}

function reviewerOf({ county }: Pick<StationProfile, 'county'>, unit: string): Reviewer {
  const name = unit.startsWith(county.name) ? `县${unit.slice(county.name.length)}` : unit;
  if (OF_TAXES.test(name)) return 'above';
  return OF_THE_COUNTY.test(name) && !OTHERWISE.test(name) ? 'county' : 'unknown';
}
