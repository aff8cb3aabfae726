import type { ValidatePack } from './validate-pack.ts';

/** The same judge made to remember what it found sound: packs are immutable, so what was sound stays so. */
export type JudgeOnce = <Value>(validate: ValidatePack<Value>) => ValidatePack<Value>;

/** Remembers by judge and text. `validate` is to be one function, not made anew each time. */
export function createJudgeOnce(): JudgeOnce {
  const parsed = new WeakMap<object, Map<string, unknown>>();
  return <Value>(validate: ValidatePack<Value>): ValidatePack<Value> =>
    (text) => {
      const known = parsed.get(validate) ?? new Map<string, unknown>();
      parsed.set(validate, known);
      if (known.has(text)) return { ok: true, value: known.get(text) as Value };
      const judged = validate(text);
      if (judged.ok) known.set(text, judged.value);
      return judged;
    };
}
