import type { PaperContent } from '../../../domain/papers/paper-content.ts';
import { layoutPaper } from '../../papers/layout-paper.tsx';
import { bridge } from '../shell/bridge.ts';
import { PRINTING_TEXT } from '../text/printing.ts';

/** A sheet as it will leave the printer, or the sentence why there is none. */
export type PaperPdf =
  | { readonly ok: true; readonly pdf: Uint8Array<ArrayBuffer>; readonly pages: number }
  | { readonly ok: false; readonly code: string; readonly text: string };

export async function paperPdf(content: PaperContent, practice: boolean): Promise<PaperPdf> {
  const rendered = await bridge()
    .call('printing.render', { layout: layoutPaper(content, { practice }) })
    .catch(() => null);
  if (rendered?.ok) return rendered;
  return { ok: false, code: rendered?.code ?? 'render', text: PRINTING_TEXT.notLaidOut };
}

/** `受理通知书-905…`: type and number (the date where it has none), and nothing that names a person. */
export function fileNameOf({ title, number, date }: PaperContent): string {
  return `${title}-${number || date}`.replace(/[^\p{L}\p{N}_-]+/gu, '').slice(0, 80);
}

/** The sentence for a failure of printer or disk. */
export function failureText(code: string): string {
  const texts: Readonly<Record<string, string>> = PRINTING_TEXT.failures;
  return texts[code] ?? PRINTING_TEXT.failures.other;
}
