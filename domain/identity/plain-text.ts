// What typing, pasting and card readers do to text, undone where nobody can mean it.

/** Zero-width and direction marks: invisible, never meant, and they break every comparison. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Kangxi and supplement radicals that a copy from a PDF brings instead of the character itself. */
const RADICALS = /[\u2E80-\u2FDF]/g;

/** Any Han character: unified and compatibility ideographs, planes 2 and 3 whole (extensions to come included), 〇. */
const HAN_RANGES = '\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\u{20000}-\\u{3FFFD}';
export const HAN = `[${HAN_RANGES}]`;

const SPACES_AMONG_HAN = new RegExp(`(?<=${HAN})[ ]+(?=${HAN})`, 'gu');
/** Letters, digits, full stop, hyphen and apostrophe; brackets stay as wide as the licence prints them. */
const FULL_WIDTH = /[Ａ-Ｚａ-ｚ０-９．－＇]/g;

/** Code points, as people count characters; a rare character of plane 2 is one. */
export function lengthInCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** A character that only the font of one PC knows. */
export function hasPrivateUse(text: string): boolean {
  return /\p{Co}/u.test(text);
}

export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** For what is typed in digits and signs: what an input method made wide as it is meant, nothing else changed. */
export function narrow(text: string): string {
  return dropInvisible(text).normalize('NFKC').trim();
}

/** For codes and numbers: full-width forms to ASCII, spaces and hyphens of all kinds gone, upper case. */
export function compact(text: string): string {
  return dropInvisible(text)
    .normalize('NFKC')
    .replace(/[\s\p{Pd}−]+/gu, '')
    .toUpperCase();
}

/** For names: what looks the same becomes the same. No Unicode normal form, which would change rare characters. */
export function tidyName(text: string): string {
  return dropInvisible(text)
    .replace(RADICALS, (radical) => radical.normalize('NFKC'))
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SPACES_AMONG_HAN, '');
}

/** One line of free text: breaks and tabs become blanks. */
export function tidyLine(text: string): string {
  return dropInvisible(text).replace(/\s+/g, ' ').trim();
}

/** Several lines: Windows breaks unified, blanks at line ends gone. */
export function tidyLines(text: string): string {
  return dropInvisible(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}
