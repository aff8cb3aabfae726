// Free text, addresses and choices.
import { accepted, type Checked, problem } from './checked.ts';
import { hasPicture } from './pictures.ts';
import { lengthInCharacters, tidyLine, tidyLines } from './plain-text.ts';

export const LINE_MAX = 200;
export const TEXT_MAX = 2000;
const ADDRESS_MIN = 5;

const CONTROL = /[^\P{Cc}\n]|[\p{Cs}\uFFFD\uFFFE\uFFFF]/u;

/** One line; breaks in a paste become blanks. */
export function checkLine(text: string, max: number = LINE_MAX): Checked {
  return checkText(tidyLine(text), max);
}

/** Several lines. */
export function checkLines(text: string, max: number = TEXT_MAX): Checked {
  return checkText(tidyLines(text), max);
}

export function checkAddress(text: string): Checked {
  const checked = checkLine(text);
  if (!checked.ok || lengthInCharacters(checked.value) >= ADDRESS_MIN) return checked;
  return problem('address-short', checked.value);
}

export function checkChoice(text: string, options?: readonly string[]): Checked {
  const choice = text.trim();
  return options === undefined || options.includes(choice) ? accepted(choice) : problem('select-unknown', choice);
}

function checkText(text: string, max: number): Checked {
  const length = lengthInCharacters(text);
  if (length > max) return problem('text-too-long', text, { max, length });
  if (CONTROL.test(text)) return problem('text-control', text);
  return hasPicture(text) ? problem('text-emoji', text) : accepted(text);
}
