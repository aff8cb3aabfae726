import type { CataloguePack, PackHead } from '../schema-pack.ts';
import { type Check, type Finding, finding, type PackList, type Place } from './finding.ts';

/** Controls but line end and tab, zero-width and direction marks: unseen, they let one name pass for another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

const LISTS = [
  'units',
  'materials',
  'fields',
  'items',
  'bundles',
  'officialRows',
] as const satisfies readonly PackList[];

/** A catalogue is read by people, who must see all that it says. */
export const checkHiddenCharacters: Check = (pack) => [
  ...judge('pack', pack.id, headOf(pack)),
  ...LISTS.flatMap((list) => pack[list].flatMap((entry) => judge(list, nameOf(entry), entry))),
];

const headOf = ({ name, county, version, note }: CataloguePack): Omit<PackHead, 'id'> => ({
  name,
  county,
  version,
  note,
});

const nameOf = (entry: CataloguePack[PackList][number]): string =>
  'id' in entry ? entry.id : 'key' in entry ? entry.key : entry.no;

function judge(list: Place['list'], id: string, entry: unknown): readonly Finding[] {
  return placesIn(entry, '').map((place) =>
    finding('hidden-character', list, id, place, '含有看不见的控制字符，请删掉重新输入'),
  );
}

function placesIn(value: unknown, place: string): readonly string[] {
  if (typeof value === 'string') return HIDDEN.test(value) ? [place] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => placesIn(inner, place === '' ? name : `${place}.${name}`));
}
