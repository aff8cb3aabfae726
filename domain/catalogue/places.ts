import type { RegionPack } from './regions.ts';

/** A township, or a village or neighbourhood of one, as an address begins with it; `initials` of village and of both. */
export type Place = {
  readonly county: string;
  readonly township: string;
  /** '' for the township itself. */
  readonly village: string;
  readonly address: string;
  readonly initials: readonly string[];
};

/** 居民委员会 and 村民委员会 are bodies; an address names the place. */
const BODY = /(?:居民委员会|村民委员会|居委会|委会)$/;

/** What may stand before the county in an address and says nothing new. */
const ABOVE = /^(?:湖南省?|湘西(?:土家族苗族自治州|州)?)+/;

/**
 * Every place of the county, each township before its villages.
 * @param initialsOf pinyin initials of a name in small letters
 */
export function placesOf({ county, townships }: RegionPack, initialsOf: (name: string) => string): readonly Place[] {
  return townships.flatMap(({ name: township, villages }) =>
    ['', ...villages.map(({ name }) => name.replace(BODY, ''))].map((village) => ({
      county: county.name,
      township,
      village,
      address: `${county.name}${township}${village}`,
      initials: [initialsOf(village || township), initialsOf(`${township}${village}`)],
    })),
  );
}

/**
 * Places that the typed beginning of an address can mean, the nearest first: part of a name (司城, 灵溪司城) or pinyin
 * initials (`scc`). None for a single character, and none any more once a place stands there in full.
 */
export function findPlaces(places: readonly Place[], typed: string, limit: number): readonly Place[] {
  const plain = typed.normalize('NFKC').replace(/\s+/g, '').toLowerCase().replace(ABOVE, '');
  const query = plain.startsWith(places[0]?.county ?? '') ? plain.slice(places[0]?.county.length ?? 0) : plain;
  if (query.length < 2) return [];
  return places
    .map((place, at) => ({ place, at, rank: rankOf(place, query) }))
    .filter(({ rank }) => rank < NO_HIT)
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, limit)
    .map(({ place }) => place);
}

const NO_HIT = 9;

function rankOf({ township, village, initials }: Place, query: string): number {
  const own = village || township;
  const whole = `${township}${village}`;
  if (whole === query && village !== '') return NO_HIT;
  if (own.startsWith(query)) return 0;
  if (whole.startsWith(query)) return 1;
  if (own.includes(query)) return 2;
  if (isShortened(township, village, query)) return 3;
  if (initials.includes(query)) return 4;
  return initials.some((letters) => letters.startsWith(query)) ? 5 : NO_HIT;
}

/** 灵溪司城: both names, each begun and not said to the end. */
function isShortened(township: string, village: string, query: string): boolean {
  return [...query].some(
    (_, at) => at >= 2 && township.startsWith(query.slice(0, at)) && village.startsWith(query.slice(at)),
  );
}
