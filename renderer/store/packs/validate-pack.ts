/** Judges a pack's text; `problem` is the sentence for the clerk. May throw on text that is no JSON. */
export type ValidatePack<Value> = (
  text: string,
) => { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: string };
