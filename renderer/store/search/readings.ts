import { pinyin } from 'pinyin-pro';

/** Codes of characters in scanned text: names end at `BREAK`; `SKIP` is the second half of a character, passed over. */
export const BREAK = 0;
export const SKIP = 1;
const FIRST_CODE = 2;

/**
 * Numbers the characters that occur, each with everything that may be typed for it: itself and all of its readings
 * without tones (单: dan, shan, chan), so that no reading of a surname is missed. ü is typed v or u.
 */
export type Readings = {
  readonly codeOf: (character: string) => number;
  /** Typed forms by code. */
  readonly forms: readonly (readonly string[])[];
};

export function createReadings(): Readings {
  const codes = new Map<string, number>();
  const forms: (readonly string[])[] = [[], []];
  return {
    forms,
    codeOf: (character) => {
      const known = codes.get(character);
      if (known !== undefined) return known;
      const code = Math.max(FIRST_CODE, forms.length);
      codes.set(character, code);
      forms.push(formsOf(character));
      return code;
    },
  };
}

export function formsOf(character: string): readonly string[] {
  if (/^[\p{ASCII}]$/u.test(character)) return [character];
  const all = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
  const surname = pinyin(character, { mode: 'surname', toneType: 'none', type: 'array', v: true });
  const readings = [...all, ...surname].filter((reading) => /^[a-z]+$/.test(reading));
  return [...new Set([character, ...readings, ...readings.map((reading) => reading.replaceAll('v', 'u'))])];
}

/** The code of every UTF-16 unit of a text, so that places in the text and in the codes are the same. */
export function encodeReadings(text: string, readings: Readings): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 9 || unit === 10) continue;
    const isPair = unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length;
    codes[at] = readings.codeOf(isPair ? text.slice(at, at + 2) : text.charAt(at));
    if (isPair) codes[++at] = SKIP;
  }
  return codes;
}
