import { expect, test } from 'vitest';
import { birthOutcome } from '../../tests/support/birth.ts';
import { memoryDesk } from '../../tests/support/desk-in-memory.ts';
import { fullIntake } from '../../tests/support/intake.ts';
import { handOffLines } from '../acts/flow-acts.ts';
import { receiveAndAccept } from '../acts/intake-acts.ts';
import type { PaperContent } from './paper-content.ts';

const outcome = birthOutcome();

const rowOf = (content: PaperContent | undefined, name: string) =>
  content?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])).find((row) => row.includes(name));

test('P14 an original that was shown and given back is not among those received, nor on the slip; its copy is', () => {
  const memory = memoryDesk();
  const { papers } = memory.enter(receiveAndAccept(memory.desk, 'c', fullIntake(outcome), memory.context()));
  const receipt = papers.find(({ content }) => content.type === 'receipt')?.content;
  expect(JSON.stringify(receipt)).toContain('收取原件 5 份、复印件 3 份；另有原件 3 份当场核验后已退还。');
  const lines = [{ caseId: 'c', step: 'birth-medical-certificate' }];
  const slip = memory.enter(handOffLines(memory.desk, lines, memory.context())).papers[0]?.content;
  expect(rowOf(slip, '居民身份证（母亲）')).toEqual(expect.arrayContaining(['0', '1']));
});
