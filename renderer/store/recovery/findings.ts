import { STORE_TEXT } from '../text/store-text.ts';

type FindingCode = keyof typeof STORE_TEXT.findings;

/** Something a person should know about the record, found while opening or repairing it. `text` is for the clerk. */
export type Finding = { readonly code: FindingCode; readonly text: string; readonly detail: string };

export function finding(code: FindingCode, detail: string): Finding {
  return { code, text: STORE_TEXT.findings[code], detail };
}
