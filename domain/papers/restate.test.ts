import { describe, expect, test } from 'vitest';
import type { MemoryDesk } from '../../tests/support/desk-in-memory.ts';
import { APPLICANT, atUnit, ended, promised } from '../../tests/support/paper-stories.ts';
import { correctRecord, papersToCorrect } from '../acts/correct-record.ts';
import { voidAndReissue } from '../acts/reissue.ts';
import type { PaperContent } from './paper-content.ts';

const NEW = '田小苗';
const correction = { fields: { 'self.name': NEW }, reasons: {}, reason: '打错一个字' };

/** Papers that tell an act; the others tell how the case stands, which may be otherwise by now. */
const OF_AN_ACT: ReadonlySet<string> = new Set([
  'gap-promise',
  'gap-notice',
  'commitment',
  'correction-receipt',
  'return-list',
  'withdrawal',
  'termination',
  'decline-decision',
  'decision',
  'special-procedure',
  'extension-notice',
  'unit-notice',
  'mail-slip',
]);

const CASES = { promised, ended, atUnit };
const standing = (memory: MemoryDesk) => memory.caseState('c').papers.filter(({ voided }) => voided === null);
const plain = (content: unknown) => ({ ...(content as PaperContent), number: '', date: '' });

describe.each(Object.entries(CASES))('%s', (_, story) => {
  test('D101 D105 a paper of an act says the same again while nothing was corrected', () => {
    for (const { id, type, content } of standing(story()).filter((paper) => OF_AN_ACT.has(paper.type))) {
      const memory = story();
      const { papers } = memory.enter(voidAndReissue(memory.desk, 'c', id, '卡纸', true, memory.context()));
      expect({ type, content: plain(papers[0]?.content) }).toEqual({ type, content: plain(content) });
    }
  });

  test('D101 once the name is corrected every such paper names the person as the form does now, and nobody else', () => {
    const memory = story();
    memory.pass(60_000);
    const wrong = papersToCorrect(memory.caseView('c'), correction.fields, memory.context());
    const ids = wrong.map(({ id }) => id);
    memory.enter(correctRecord(memory.desk, 'c', correction, ids, memory.context()));
    const anew = standing(memory).filter(({ type }) => type !== 'correction-record' && type !== 'handoff-slip');
    expect(anew.map(({ title }) => title).sort()).toEqual(
      wrong
        .map(({ title }) => title)
        .filter((title) => title !== '材料移交单')
        .sort(),
    );
    for (const { type, content } of anew) {
      const text = JSON.stringify(content);
      expect([type, text.includes(APPLICANT), text.includes(NEW)]).toEqual([type, false, true]);
    }
  });
});

test('D101 the stories above issue every paper of an act that can be stated anew', () => {
  const issued = Object.values(CASES).flatMap((story) => standing(story()).map(({ type }) => type));
  expect([...OF_AN_ACT].filter((type) => !issued.includes(type))).toEqual([]);
});
