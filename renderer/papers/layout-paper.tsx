import { renderToStaticMarkup } from 'react-dom/server';
import { formatNumber } from '../../domain/numbers/format-number.ts';
import type { PaperContent } from '../../domain/papers/paper-content.ts';
import { SHEET } from '../../domain/text/paper-sheet.ts';
import type { Layout } from '../../electron/contract/printing-contract.ts';
import { PaperSheet } from './paper-sheet.tsx';
import { PAPER_STYLES } from './paper-styles.ts';
import { printable } from './printable.ts';

export type LayoutOptions = {
  readonly practice: boolean;
  /** A paper that is not issued yet. */
  readonly preview?: boolean;
};

/** What a paper states as static HTML, with its style sheet apart, as the print page's policy wants it. */
export function layoutPaper(content: PaperContent, options: LayoutOptions): Layout {
  const practice = options.practice || content.practice ? SHEET.practice : null;
  const watermark = practice ?? (options.preview ? SHEET.preview : null);
  return {
    html: renderToStaticMarkup(<PaperSheet content={printable(content)} watermark={watermark} />),
    styles: PAPER_STYLES,
    number: formatNumber(content.number),
    landscape: content.landscape,
  };
}
