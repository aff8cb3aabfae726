import { BREAK, type Readings, SKIP } from './readings.ts';

/** Longest typed form of a character: zhuang. */
const LONGEST = 6;

/** What is typed beyond this is not looked at; the hits are then a few too many, never too few. */
const MOST_UNITS = 30;

/** First letters that are typed with two: zhang as z or zh. */
const DOUBLE_INITIAL = /^[zcs]h/;

const WITHIN = 1;
const BEGINS = 2;

/**
 * What was typed, ready to be held against names: letters may be initials, whole readings, a mixture of both, and
 * break off anywhere in the last character; characters may stand among them. `jumps[code × 6 + n - 1]` has bit i set
 * when n typed units from place i on stand for the character.
 */
export type TypedPattern = {
  readonly length: number;
  readonly jumps: Uint32Array;
  /** 1 for characters that stand for something within what was typed, 2 for those that may also begin it. */
  readonly touches: Uint8Array;
};

export function compilePattern(typed: string, readings: Readings): TypedPattern {
  const query = typed.slice(0, MOST_UNITS);
  const jumps = new Uint32Array(readings.forms.length * LONGEST);
  const touches = new Uint8Array(readings.forms.length);
  readings.forms.forEach((forms, code) => {
    for (const form of forms) {
      for (let at = 0; at < query.length; at += 1) {
        for (const length of acceptedLengths(form, query, at)) {
          const index = code * LONGEST + length - 1;
          jumps[index] = (jumps[index] ?? 0) | (1 << at);
          touches[code] = at === 0 ? BEGINS : (touches[code] ?? 0) || WITHIN;
        }
      }
    }
  });
  return { length: query.length, jumps, touches };
}

function acceptedLengths(form: string, query: string, at: number): readonly number[] {
  if (form[0] !== query[at]) return [];
  const left = query.length - at;
  const lengths = query.startsWith(form, at) ? [form.length] : [];
  if (/^[a-z]/.test(form)) {
    lengths.push(1);
    if (DOUBLE_INITIAL.test(form) && query[at + 1] === 'h') lengths.push(2);
    if (left < form.length && form.startsWith(query.slice(at))) lengths.push(left);
  }
  return lengths.filter((length) => length <= LONGEST && length <= left);
}

/**
 * Walks over the codes of many names at once and calls back with the place of each hit; the callback gives the place
 * to go on from (the end of that case). All ways of reading the query are followed together, a bit for each place in
 * it that may have been reached: the time depends on the text's length alone.
 */
export function scanCodes(codes: Uint16Array, pattern: TypedPattern, onHit: (at: number) => number): void {
  const { jumps, touches, length } = pattern;
  const accepted = 1 << length;
  let state = 1;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] as number;
    // Most characters neither go on with anything nor begin it.
    if (code === SKIP || (state === 1 && touches[code] !== BEGINS)) continue;
    if (code === BREAK || touches[code] === 0) {
      state = 1;
      continue;
    }
    const base = code * LONGEST;
    let next = 1;
    for (let n = 1; n <= LONGEST; n += 1) next |= (state & (jumps[base + n - 1] as number)) << n;
    state = next;
    if ((state & accepted) !== 0) {
      at = onHit(at) - 1;
      state = 1;
    }
  }
}
