import { expect, test } from 'vitest';
import { receiveAndAccept } from '../../../domain/acts/intake-acts.ts';
import { paperContent } from '../../../domain/papers/paper-content.ts';
import { memoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { smallIntake } from '../../../tests/support/small-intake.ts';
import { peopleInPaper } from './people-in-paper.ts';

test('M8 whom a paper states in full is told by what stands in it', () => {
  const memory = memoryDesk();
  const intake = smallIntake({ name: '田小满', phone: '19900001234', others: ['彭代取'] });
  memory.enter(receiveAndAccept(memory.desk, 'c1', intake, memory.context()));
  const state = memory.caseState('c1');
  const [paper] = state.papers;
  const content = paperContent.parse(paper?.content);
  expect(peopleInPaper(state, content).map(({ label }) => label)).toEqual(['申请人']);
  expect(peopleInPaper(state, { ...content, blocks: [] })).toEqual([]);
});
