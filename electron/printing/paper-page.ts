import type { Layout } from '../contract/printing-contract.ts';

/** Distance of the text from the edges of the sheet; the foot stands in the lower one. Millimetres. */
const MARGINS = { top: 12, bottom: 16, left: 16, right: 16 };
const MILLIMETRES_PER_INCH = 25.4;

/** What a printed Chinese paper is set in, for the foot, which knows nothing of the paper's own styles. */
const FOOT_FONTS = "'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'SimSun', sans-serif";

/** The whole page that is printed; scripts in it would not run (see `PAPER_POLICY`). */
export function paperPage({ html, styles }: Layout): string {
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>一窗</title>',
    // A style sheet that closes its own element could put markup on the paper.
    `<style>${styles.replaceAll(/<\/style/gi, '<\\/style')}</style>`,
    `</head><body>${html}</body></html>`,
  ].join('');
}

/** Options for Electron's `printToPDF`: A4, its number and 第 x 页 / 共 y 页 at the foot of every page. */
export function pdfOptions({ number, landscape }: Layout) {
  return {
    pageSize: 'A4' as const,
    landscape,
    printBackground: true,
    preferCSSPageSize: false,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: foot(number),
    margins: {
      top: MARGINS.top / MILLIMETRES_PER_INCH,
      bottom: MARGINS.bottom / MILLIMETRES_PER_INCH,
      left: MARGINS.left / MILLIMETRES_PER_INCH,
      right: MARGINS.right / MILLIMETRES_PER_INCH,
    },
  };
}

function foot(number: string): string {
  const box = `width:100%;margin:0 ${MARGINS.right}mm 0 ${MARGINS.left}mm;display:flex;justify-content:space-between`;
  const pages = '第 <span class="pageNumber"></span> 页 / 共 <span class="totalPages"></span> 页';
  return `<div style="${box};font-size:9pt;color:#333;font-family:${FOOT_FONTS}"><span>${escapeHtml(number)}</span><span>${pages}</span></div>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
