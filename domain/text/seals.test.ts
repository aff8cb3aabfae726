import { expect, test } from 'vitest';
import { birthOutcome } from '../../tests/support/birth.ts';
import { memoryDesk } from '../../tests/support/desk-in-memory.ts';
import { fullIntake } from '../../tests/support/intake.ts';
import { paperRun } from '../../tests/support/paper-run.ts';
import { APPLICANT, atUnit, ended, named, promised } from '../../tests/support/paper-stories.ts';
import { smallIntake } from '../../tests/support/small-intake.ts';
import { correctRecord } from '../acts/correct-record.ts';
import { decline } from '../acts/ending-acts.ts';
import { entrust } from '../acts/entrust-act.ts';
import { receive, receiveAndAccept } from '../acts/intake-acts.ts';
import { chargeFee } from '../acts/unit-acts.ts';
import { PAPER_TYPES } from '../numbers/paper-type.ts';
import type { PaperContent } from '../papers/paper-content.ts';
import { SEAL_OF } from './papers.ts';

/** Papers that are not about one case: logs, and the sheet of which nothing is kept. */
const NOT_OF_A_CASE = ['day-log', 'hall-log', 'consultation-log', 'access-log', 'branch-check', 'guidance'];

/** What no other story issues: a mandate, a fee, an item for which no licence is needed, a corrected record. */
function rest(): readonly PaperContent[] {
  const memory = memoryDesk();
  const intake = named(smallIntake({ name: APPLICANT }));
  memory.enter(receiveAndAccept(memory.desk, 'c', intake, memory.context()));
  memory.enter(receive(memory.desk, 'd', intake, memory.context()));
  const agent = { name: '龙大山', idNo: '', phone: '', relation: '近亲属' };
  const mandate = { agent, scope: '代为领取', until: '', mandate: 'printed-here' as const };
  memory.enter(entrust(memory.desk, 'c', mandate, memory.context()));
  const fee = { step: 'step-1', item: '工本费', basis: '价格文件', amount: '10', channel: '', reason: '县里规定' };
  memory.enter(chargeFee(memory.desk, 'c', fee, memory.context()));
  const correction = { fields: { 'self.name': '田小苗' }, reasons: {}, reason: '打错' };
  memory.enter(correctRecord(memory.desk, 'c', correction, [], memory.context()));
  const words = { by: 'window' as const, form: 'not-needed' as const, rightAuthority: '', reason: '依法不用办' };
  memory.enter(decline(memory.desk, 'd', { ...words, steps: ['step-1'], date: '2026-11-18' }, '', memory.context()));
  return ['c', 'd'].flatMap((id) => memory.caseState(id).papers.map(({ content }) => content as PaperContent));
}

test('P12 the seal named on each paper is the one that 设置·文书 says it usually bears', () => {
  const told = [promised, ended, atUnit].flatMap((story) => {
    const memory = story();
    return memory.caseState('c').papers.map(({ content }) => content as PaperContent);
  });
  const run = paperRun(memoryDesk(), 'c', fullIntake(birthOutcome()));
  const papers = [...told, ...run, ...rest()];
  const wrong = papers.filter(({ type, seal }) => seal !== SEAL_OF[type as keyof typeof SEAL_OF]);
  expect(wrong.map(({ type, seal }) => [type, seal])).toEqual([]);
  const seen = new Set(papers.map(({ type }) => type));
  expect(PAPER_TYPES.filter((type) => !seen.has(type)).sort()).toEqual([...NOT_OF_A_CASE].sort());
});
