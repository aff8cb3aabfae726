import { formatDate } from '../../../domain/calendar/date-string.ts';
import { businessDate } from '../../../domain/calendar/instant.ts';
import type { Printer } from '../../../electron/contract/printing-contract.ts';
import { layoutRecoverySheet } from '../../papers/recovery-sheet.tsx';
import { bridge } from '../shell/bridge.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';

const TEXT = ACCOUNT_TEXT.sheet;

/** Whose sheet it is, as it is headed. */
export type SheetOf = { readonly hall: string; readonly station: string };

/** What became of it, in one sentence. */
export type Said = { readonly ok: boolean; readonly text: string };

/** Names the printer: whoever finds the sheet in one that stands elsewhere holds the key. */
export async function printSheet(digits: string, of: SheetOf, { name, label }: Printer): Promise<Said> {
  const pdf = await setSheet(digits, of);
  if (pdf === null) return { ok: false, text: TEXT.notLaidOut };
  const printed = await bridge()
    .call('printing.print', { pdf, printer: name, copies: 1, begun: 0 })
    .catch(() => null);
  return printed?.ok ? { ok: true, text: TEXT.printed(label || name) } : { ok: false, text: TEXT.notPrinted };
}

/** Beside the record it would be a key under the mat: the sentence says so. */
export async function saveSheet(digits: string, of: SheetOf): Promise<Said> {
  const pdf = await setSheet(digits, of);
  if (pdf === null) return { ok: false, text: TEXT.notLaidOut };
  const saved = await bridge()
    .call('printing.save', { pdf, name: TEXT.title, begun: 0 })
    .catch(() => null);
  return saved?.ok ? { ok: true, text: TEXT.saved(saved.path) } : { ok: false, text: TEXT.notSaved };
}

async function setSheet(digits: string, of: SheetOf): Promise<Uint8Array<ArrayBuffer> | null> {
  const layout = layoutRecoverySheet(digits, wordsFor(of));
  const rendered = await bridge()
    .call('printing.render', { layout })
    .catch(() => null);
  return rendered?.ok ? rendered.pdf : null;
}

function wordsFor({ hall, station }: SheetOf) {
  const { heading, when, ...paper } = TEXT.paper;
  return {
    ...paper,
    title: TEXT.title,
    key: TEXT.key,
    group: TEXT.group,
    heading: heading(hall, station),
    when: when(formatDate(businessDate(Date.now()))),
  };
}
