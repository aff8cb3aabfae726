import { expect, test } from 'vitest';
import { memoryDesk } from '../../tests/support/desk-in-memory.ts';
import { smallIntake } from '../../tests/support/small-intake.ts';
import { countySubject } from '../ledger/entry.ts';
import { foldPaperWords, NO_PAPER_WORDS } from '../station/paper-words.ts';
import { receiveAndAccept } from './intake-acts.ts';
import { wordPaper } from './paper-words-acts.ts';

const WORDS = {
  heading: '永顺县行政审批服务局',
  footer: '监督电话 12345',
  docWord: '永审受',
  copies: ['申请人', '办理单位', '归档'],
  seal: '行政审批专用章（2）',
};

test('D98 P70 the county words a paper: from then on it is issued so, and what was issued before stays as it was', () => {
  const memory = memoryDesk();
  const first = memory.enter(receiveAndAccept(memory.desk, 'c1', smallIntake({ name: '田小满' }), memory.context()));
  memory.enter(wordPaper('433127', 'acceptance-notice', WORDS));
  const paperWords = foldPaperWords(memory.desk.entriesOf(countySubject('433127')));
  const context = { ...memory.context(), paperWords };
  const next = memory.enter(receiveAndAccept(memory.desk, 'c2', smallIntake({ name: '田小满' }), context));
  const notice = (papers: typeof next.papers) =>
    papers.find(({ content }) => content.type === 'acceptance-notice')?.content;
  expect(notice(next.papers)).toMatchObject({
    heading: WORDS.heading,
    footer: WORDS.footer,
    copies: WORDS.copies,
    seal: WORDS.seal,
    docNumber: '永审受〔2026〕　　　　　号',
  });
  expect(memory.caseState('c2').papers.find(({ type }) => type === 'acceptance-notice')).toBeDefined();
  expect(notice(first.papers)?.heading).toBe('永顺县政务服务中心');
  expect(next.papers.find(({ content }) => content.type !== 'acceptance-notice')?.content.heading).not.toBe(
    WORDS.heading,
  );
});

test('D98 P70 what a paper cannot carry is refused, with the name of the field', () => {
  const wrong = { ...NO_PAPER_WORDS, docWord: '永审〔受〕', copies: [''] };
  const refused = wordPaper('433127', 'acceptance-notice', wrong);
  expect(refused).toMatchObject({ ok: false, code: 'fieldsWrong' });
  expect(refused.ok ? '' : refused.text).toMatch(/文号字.+各联去向/);
});
