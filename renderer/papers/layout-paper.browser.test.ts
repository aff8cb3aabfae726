import { afterEach, describe, expect, test } from 'vitest';
import type { PaperContent } from '../../domain/papers/paper-content.ts';
import { layoutPaper } from './layout-paper.tsx';

const LONG = '湘西土家族苗族自治州永顺县灵溪镇土司城文化旅游产业投资开发有限责任公司𬭚㛃𠮷';
const UNBROKEN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'.repeat(4);
const MM = 96 / 25.4;
/** Text width of the printing room's A4. */
const WIDTHS = { portrait: 178, landscape: 265 };
const LEAST_CODE_MM = 22;

function content(landscape: boolean, columns: number): PaperContent {
  const cells = Array.from({ length: columns }, (_, at) => (at === 0 ? '88' : at % 2 === 0 ? LONG : UNBROKEN));
  return {
    type: 'receipt',
    title: '收件凭证',
    heading: '永顺县政务服务中心',
    number: '902433127000348291520260000017',
    docNumber: '',
    caseNumber: '43312700032026111848291500012',
    addressee: LONG,
    blocks: [
      {
        kind: 'facts',
        title: '申请人',
        rows: [
          { label: '申请人', value: LONG, wide: false },
          { label: '网址', value: UNBROKEN, wide: false },
        ],
      },
      {
        kind: 'table',
        title: '材料',
        columns: cells.map((_, at) => ({ label: `第${at + 1}栏`, width: 1, figures: at === 0 })),
        rows: Array.from({ length: 88 }, () => cells),
        struck: [1],
        empty: '',
      },
      { kind: 'paragraphs', title: '说明', lines: [UNBROKEN] },
      { kind: 'choices', title: '方式', options: [{ label: `邮寄：${UNBROKEN}`, ticked: true }] },
    ],
    basis: [UNBROKEN],
    signatures: ['经办人（签字）', '申请人或代理人（签字）', '监护人（签字）'].map((role) => ({
      role,
      name: LONG,
      time: true,
    })),
    seal: '收件专用章',
    date: '2026年11月18日',
    copies: ['申请人', '归档'],
    landscape,
    practice: false,
  };
}

function lay(landscape: boolean, columns: number): HTMLElement {
  const { html, styles } = layoutPaper(content(landscape, columns), { practice: false });
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  const page = document.createElement('div');
  page.style.width = `${(landscape ? WIDTHS.landscape : WIDTHS.portrait) * MM}px`;
  page.innerHTML = html;
  document.body.replaceChildren(sheet, page);
  return page;
}

afterEach(() => document.body.replaceChildren());

describe('P13 nothing is cut', () => {
  test.each([
    [false, 5],
    [true, 15],
  ])('long names and words without a break stay within the sheet (landscape %s, %i columns)', (landscape, columns) => {
    const page = lay(landscape, columns);
    const right = page.getBoundingClientRect().right + 1;
    const over = [...page.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > right);
    expect(over.map((one) => `${one.tagName}.${one.className}`)).toEqual([]);
    const wide = [...page.querySelectorAll('td, th, p, span')].filter((one) => one.scrollWidth > one.clientWidth + 1);
    expect(wide.filter((one) => getComputedStyle(one).display !== 'inline').map((one) => one.textContent)).toEqual([]);
  });

  test('the code is large enough for a hand scanner, and rows are kept whole under a repeated head', () => {
    const page = lay(false, 5);
    expect((page.querySelector('.qr svg')?.getBoundingClientRect().width ?? 0) / MM).toBeGreaterThanOrEqual(
      LEAST_CODE_MM,
    );
    const head = page.querySelector('thead');
    const row = page.querySelector('tbody tr');
    expect(head && getComputedStyle(head).display).toBe('table-header-group');
    expect(row && getComputedStyle(row).breakInside).toBe('avoid');
  });
});
