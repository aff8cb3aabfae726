// The answer of every field check. What was typed is never lost: the screen keeps it, whatever the answer is.
import { type FieldProblemCode, type ProblemDetails, problemLevel, problemText } from '../text/field-problems.ts';

/** `warn` carries the normalised value, because the clerk may go on with it and a reason. */
export type Checked<Value = string> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly level: 'warn';
      readonly code: FieldProblemCode;
      readonly message: string;
      readonly value: Value;
    }
  | { readonly ok: false; readonly level: 'error'; readonly code: FieldProblemCode; readonly message: string };

export function accepted<Value>(value: Value): Checked<Value> {
  return { ok: true, value };
}

/** A problem at the level its code has. */
export function problem<Value>(code: FieldProblemCode, value: Value, details: ProblemDetails = {}): Checked<Value> {
  const message = problemText(code, details);
  if (problemLevel(code) === 'warn') return { ok: false, level: 'warn', code, message, value };
  return { ok: false, level: 'error', code, message };
}

/** True when the case may go on with this content: it is right, or a reason has been given for the warning. */
export function mayGoOn(checked: Checked<unknown>, reason = ''): boolean {
  return checked.ok || (checked.level === 'warn' && reason.trim() !== '');
}
