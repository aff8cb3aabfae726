import { parseCode } from '../../../domain/numbers/parse-code.ts';
import { SHELL_TEXT } from '../text/shell.ts';

/** This window: its own number, and whether it practises. */
type Here = { readonly station: string; readonly practice: boolean };

/**
 * What a whole number that leads to nothing here is all the same: a number tells whose it is (docs/rules/numbers.md, N9).
 * Undefined when it is none of ours, e.g. misread.
 */
export function unknownCode(typed: string, here: Here): string | undefined {
  const code = parseCode(typed);
  if (!code) return undefined;
  if (code.practice !== here.practice) return code.practice ? SHELL_TEXT.code.ofPractice : SHELL_TEXT.code.ofDesk;
  const tail = code.number.slice(-5);
  return code.station === here.station ? SHELL_TEXT.code.ofHere(tail) : SHELL_TEXT.code.ofStation(code.station, tail);
}
