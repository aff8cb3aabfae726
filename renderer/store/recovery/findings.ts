import { STORE_TEXT } from '../text/store-text.ts';

type FindingCode = keyof typeof STORE_TEXT.findings;

/** Something a person should know about the record, found while opening or repairing it. `text` is for the clerk. */
export type Finding = { readonly code: FindingCode; readonly text: string; readonly detail: string };

/** The journal is being given back what it lost: how many entries so far; `of` 0: nobody knows yet. */
export function mendingSoFar(entries: number, of: number): Finding {
  const mending = finding('mending', `${entries}/${of}`);
  return of === 0 ? mending : { ...mending, text: `${mending.text}${STORE_TEXT.mendingSoFar(entries, of)}` };
}

export function finding(code: FindingCode, detail: string): Finding {
  return { code, text: STORE_TEXT.findings[code], detail };
}
