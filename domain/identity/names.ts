// Names of persons and organisations. Chinese names may use any Han character and the middle dot; foreigners' names are
// in letters. What nobody's paper shows (digits, pictures) is refused, what is merely odd is asked about.
import { accepted, type Checked, problem } from './checked.ts';
import { HAN, hasPrivateUse, lengthInCharacters, tidyName } from './plain-text.ts';

export const PERSON_NAME_MAX = 50;
export const ORGANISATION_NAME_MAX = 100;

const DOT = '·';
/** Dots that keyboards and copies bring for the middle dot; the full stop only between Han characters. */
const DOT_LOOKALIKES = /\s*[•‧∙⋅・･‣᛫]\s*/g;
const DOT_AMONG_HAN = new RegExp(`(?<=${HAN})\\s*[.·]\\s*(?=${HAN})`, 'gu');

const PICTURES = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20E3/u;
/** Control characters, noncharacters and halves of surrogate pairs. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\uFFFD\uFFFE\uFFFF]/u;
/** Han with variation selectors, the dot, Latin letters with marks, and what stands between parts of foreign names. */
const USUAL = new RegExp(
  `${HAN}|[\\u{E0100}-\\u{E01EF}\\uFE00-\\uFE0F]|[\\p{Script=Latin}\\p{Mn} ·.,'’\\-]|\\p{Co}`,
  'gu',
);
const ORGANISATION_WORD =
  /公司|企业|集团|合作社|商行|商店|店|厂|[院校局社所馆部站场]$|中心|银行|协会|学会|委员会|联合会|农场|幼儿园|经营|服务|村民|居民|工作室/;

export function checkPersonName(text: string): Checked {
  const name = tidyPersonName(text);
  const unfit = commonProblem(name, '姓名', PERSON_NAME_MAX);
  if (unfit !== null) return unfit;
  if (/\p{Nd}/u.test(name)) return problem('name-digits', name);
  const odd = name.replace(USUAL, '');
  if (odd !== '') return problem('name-unusual', name, { characters: [...new Set(odd)].join('').slice(0, 10) });
  if (hasPrivateUse(name)) return problem('name-private-use', name);
  return lengthInCharacters(name) === 1 ? problem('name-single', name) : accepted(name);
}

export function checkOrganisationName(text: string): Checked {
  const name = tidyName(text);
  const unfit = commonProblem(name, '名称', ORGANISATION_NAME_MAX);
  if (unfit !== null) return unfit;
  return hasPrivateUse(name) ? problem('name-private-use', name) : accepted(name);
}

/** 姓名（名称）: whoever applies, person or organisation; the words of the name decide. */
export function checkPartyName(text: string): Checked {
  return ORGANISATION_WORD.test(tidyName(text)) ? checkOrganisationName(text) : checkPersonName(text);
}

function tidyPersonName(text: string): string {
  return tidyName(text).replace(DOT_LOOKALIKES, DOT).replace(DOT_AMONG_HAN, DOT);
}

/** Length comes first: ten thousand pasted characters are not searched. */
function commonProblem(name: string, what: string, max: number): Checked | null {
  const length = lengthInCharacters(name);
  if (length > max) return problem('name-too-long', name, { what, max, length });
  if (UNPRINTABLE.test(name)) return problem('name-control', name, { what });
  return PICTURES.test(name) ? problem('name-emoji', name, { what }) : null;
}
