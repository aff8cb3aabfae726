import { expect, test } from 'vitest';
import { receiveAndAccept } from '../../../domain/acts/intake-acts.ts';
import { asDateString } from '../../../domain/calendar/date-string.ts';
import { makeIdNo } from '../../../domain/identity/made-up.ts';
import { paperContent } from '../../../domain/papers/paper-content.ts';
import { memoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { smallIntake } from '../../../tests/support/small-intake.ts';
import { shownInPaper } from './shown-in-paper.ts';

const DAY = asDateString('2026-11-18');
const REASON = '核对正在打印的文书';

/** What is noted when the application form of somebody born on that day is looked at. */
function shownOf(born: string) {
  const memory = memoryDesk();
  const intake = smallIntake({ name: '田小满', idNo: makeIdNo(asDateString(born), 124) });
  memory.enter(receiveAndAccept(memory.desk, 'c1', intake, memory.context()));
  const state = memory.caseState('c1');
  const content = paperContent.parse(state.papers[0]?.content);
  return {
    whole: shownInPaper([state], content, DAY, REASON),
    empty: shownInPaper([state], { ...content, addressee: '', blocks: [] }, DAY, REASON),
  };
}

test('M14 a paper is noted for whom it states; of a child with the reason, of nobody not at all', () => {
  const adult = shownOf('1990-03-01');
  expect(adult.whole).toMatchObject([{ case: 'c1', whose: ['申请人'], what: 'paper', reason: '' }]);
  expect(shownOf('2019-03-01').whole).toMatchObject([{ whose: ['申请人'], what: 'minor', reason: REASON }]);
  expect(adult.empty).toEqual([]);
});
