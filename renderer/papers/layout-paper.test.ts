import { describe, expect, test } from 'vitest';
import { paperFrame } from '../../domain/papers/paper-desk.ts';
import { layout } from '../../electron/contract/printing-contract.ts';
import { birthOutcome } from '../../tests/support/birth.ts';
import { memoryDesk, testStation } from '../../tests/support/desk-in-memory.ts';
import { fullIntake } from '../../tests/support/intake.ts';
import { paperRun } from '../../tests/support/paper-run.ts';
import { layoutPaper } from './layout-paper.tsx';

const papers = paperRun(memoryDesk(), 'c', fullIntake(birthOutcome()));

describe('a paper on the sheet', () => {
  test('P12 is a layout that the printing room takes, without scripts, styles or anything from elsewhere in it', () => {
    for (const content of papers) {
      const laid = layout.parse(layoutPaper(content, { practice: false }));
      expect(laid.html).not.toMatch(/<script|<style|<link|<img|https?:\/\/(?!www\.w3\.org)|url\(/);
      expect(laid.styles).not.toMatch(/@import|url\(/);
    }
  });

  test('P12 shows its number in clear, the case number without a break, a code, and where each copy goes', () => {
    for (const content of papers) {
      const { html } = layoutPaper(content, { practice: false });
      const text = html.replaceAll(/<[^>]+>/g, '');
      expect(text).toContain(content.number);
      expect(text).toContain(content.caseNumber);
      expect(html).toContain('<svg');
      for (const copy of content.copies) expect(text).toContain(copy);
      if (content.seal !== null) expect(text).toContain('（盖章）');
    }
  });

  test('D06 P32 a paper of which nothing is kept has neither number nor code on the sheet', () => {
    const [content] = papers;
    if (!content) throw new Error('no paper');
    const laid = layoutPaper({ ...content, number: '', caseNumber: '' }, { practice: false });
    expect(laid.html).not.toContain('<svg');
    expect(laid.html).not.toContain('编号：');
    expect(layout.parse(laid).number).toBe('');
  });

  test('P12 carries the watermark in practice, in a preview, and always when it was issued in practice', () => {
    const [content] = papers;
    if (!content) throw new Error('no paper');
    const html = (options: Parameters<typeof layoutPaper>[1], of = content) => layoutPaper(of, options).html;
    expect(html({ practice: false })).not.toContain('watermark');
    expect(html({ practice: true })).toContain('练习 · 无效');
    expect(html({ practice: false, preview: true })).toContain('预览 · 无效');
    expect(html({ practice: false }, { ...content, practice: true })).toContain('练习 · 无效');
  });

  test('P12 prints what a person typed as text, never as markup', () => {
    const [content] = papers;
    if (!content) throw new Error('no paper');
    const { html } = layoutPaper({ ...content, addressee: '<b onclick=1>&彭𬭚' }, { practice: false });
    expect(html).toContain('&lt;b onclick=1&gt;&amp;彭𬭚');
  });

  test('P12 P47 where several authorities seal it, each has its own place under the signatures', () => {
    const [content] = papers;
    if (!content) throw new Error('no paper');
    const sealers = ['县公安局', '县人社局', '县医保局'];
    const { html } = layoutPaper({ ...content, seal: '办理单位印章', sealers }, { practice: false });
    const places = html.match(/class="place">.*?<\/div>/g) ?? [];
    expect(places).toHaveLength(sealers.length);
    for (const [at, unit] of sealers.entries()) expect(places[at]).toContain(unit);
  });

  test('P13 a picture typed into a reason prints as words, rare characters as they are', () => {
    const [content] = papers;
    if (!content) throw new Error('no paper');
    const reason = { kind: 'paragraphs' as const, title: '理由', lines: ['田𬭚㛃说👨‍👩‍👧已搬走👋🏽'] };
    const { html } = layoutPaper({ ...content, addressee: '彭😀', blocks: [reason] }, { practice: false });
    expect(html).toContain('田𬭚㛃说〔图形符号〕已搬走〔图形符号〕');
    expect(html).toContain('彭〔图形符号〕');
  });

  test('P12 an empty paper still closes with code and copies', () => {
    const desk = { station: testStation, operator: { no: '1', name: '甲' }, now: 0, practice: false };
    expect(layoutPaper(paperFrame('receipt', desk, '9'.repeat(30)), { practice: false }).html).toContain('<svg');
  });
});
