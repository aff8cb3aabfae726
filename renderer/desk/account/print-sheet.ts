import { formatDate } from '../../../domain/calendar/date-string.ts';
import { businessDate } from '../../../domain/calendar/instant.ts';
import { layoutRecoverySheet } from '../../papers/recovery-sheet.tsx';
import { failureText } from '../printing/paper-pdf.ts';
import { bridge } from '../shell/bridge.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';
import { PRINTING_TEXT } from '../text/printing.ts';

const TEXT = ACCOUNT_TEXT.sheet;

/** Whose sheet it is, as it is headed. */
export type SheetOf = { readonly hall: string; readonly station: string };
type Put = { readonly ok: boolean; readonly text: string };

/** Prints the sheet or saves it as a PDF; says in one sentence what became of it. */
export async function putSheet(digits: string, of: SheetOf, to: 'printer' | 'pdf', printer: string): Promise<Put> {
  const layout = layoutRecoverySheet(digits, wordsFor(of));
  const rendered = await bridge()
    .call('printing.render', { layout })
    .catch(() => null);
  if (!rendered?.ok) return { ok: false, text: PRINTING_TEXT.notLaidOut };
  const { pdf } = rendered;
  if (to === 'pdf') {
    const saved = await bridge()
      .call('printing.save', { pdf, name: TEXT.title })
      .catch(() => null);
    return saved?.ok ? { ok: true, text: TEXT.saved(saved.path) } : { ok: false, text: failureText(saved?.code ?? '') };
  }
  const printed = await bridge()
    .call('printing.print', { pdf, printer, copies: 1 })
    .catch(() => null);
  return printed?.ok ? { ok: true, text: TEXT.printed } : { ok: false, text: failureText(printed?.code ?? '') };
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
