// What lists, notices and screens that the public sees show of a person. Full values stand only in the case form, on
// papers whose law needs them, or after a logged "show". When in doubt more is hidden, never less.
import { compact } from './plain-text.ts';

/** Not the 市 of 菜市场, 超市 or 门市, nor the 区 of 小区, 社区 or 家属区: these tell where somebody lives. */
const CITY = '(?<![菜超门集夜])市';
const DISTRICT = '(?<![小社园校厂院属])区';

/** Province, prefecture, county, each if it is named; bounded, so that 城市花园 far behind is not taken for a city. */
const REGION = [
  '(?:[^省区]{1,10}(?:省|自治区))?',
  `(?:[^县区市州旗]{1,12}(?:州|${CITY}|盟|地区))?`,
  `(?:[^县区市旗]{1,10}(?:县|旗|${CITY}|${DISTRICT}))?`,
].join('');
/** Not the 镇 of 景德镇市 or the 乡 of 湘乡市. */
const TOWNSHIP = '[^县区市旗]{1,8}?(?:镇|乡|街道|苏木|办事处)(?![市县区])';
const DOWN_TO_TOWNSHIP = new RegExp(`^${REGION}${TOWNSHIP}`);
const DOWN_TO_COUNTY = new RegExp(`^${REGION}`);

/** `张*`: one character and one star, so that not even the length is told. Foreign names keep their first letter. */
export function maskName(name: string): string {
  const [first] = name.trim();
  return first === undefined ? '' : `${first}*`;
}

/** `433127********1234`; other documents keep two characters at each end, short ones none at the front. */
export function maskIdNo(idNo: string): string {
  const plain = compact(idNo);
  if (plain.length === 18 || plain.length === 15) return keepEnds(plain, 6, 4);
  return plain.length >= 7 ? keepEnds(plain, 2, 2) : keepEnds(plain, 0, 2);
}

/** `138****5678`; a landline keeps its area code and the last two digits. */
export function maskPhone(phone: string): string {
  const plain = compact(phone);
  if (/^1\d{10}$/.test(plain)) return keepEnds(plain, 3, 4);
  const area = /^(?:010|02\d|0\d{3})/.exec(plain)?.[0].length ?? 0;
  return keepEnds(plain, area, 2);
}

/** `****5678`, whatever the length. */
export function maskAccount(account: string): string {
  const plain = compact(account);
  return plain === '' ? '' : `****${plain.length > 4 ? plain.slice(-4) : ''}`;
}

/** Down to the township, or to the county where no township is named; nothing of an address that names neither. */
export function maskAddress(address: string): string {
  const plain = address.trim();
  if (plain === '') return '';
  const kept = DOWN_TO_TOWNSHIP.exec(plain) ?? DOWN_TO_COUNTY.exec(plain);
  return `${kept?.[0] ?? ''}****`;
}

/** What is too short for its ends is hidden whole. */
function keepEnds(text: string, head: number, tail: number): string {
  if (text.length <= head + tail) return '*'.repeat(text.length);
  return `${text.slice(0, head)}${'*'.repeat(text.length - head - tail)}${tail > 0 ? text.slice(-tail) : ''}`;
}
