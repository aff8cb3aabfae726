import { expect, test } from 'vitest';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { STEP } from '../../tests/support/at-unit.ts';
import { memoryDesk } from '../../tests/support/desk-in-memory.ts';
import { CARD, gapIntake, PHOTO, PROOF } from '../../tests/support/gap-intake.ts';
import { fullIntake, outcomeOf } from '../../tests/support/intake.ts';
import { handOffLines } from '../acts/flow-acts.ts';
import { receive } from '../acts/intake-acts.ts';
import { commit } from '../acts/material-acts.ts';
import { chooseItems } from '../catalogue/choose-items.ts';

test('P7 a commitment and a paper on file are named as what they are, not as returned to the applicant', () => {
  const memory = memoryDesk();
  const onFile = {
    line: PHOTO,
    as: 'on-file' as const,
    originals: 0,
    copies: 0,
    pages: null,
    remark: '',
    proof: { source: '43312700032026100148291500012', checkedOn: '2026-10-01' },
  };
  const intake = gapIntake([CARD]);
  memory.enter(receive(memory.desk, 'c', { ...intake, taken: [...intake.taken, onFile] }, memory.context()));
  const said = { lines: [{ line: PROOF, proves: '名下无房' }], by: '田小满', byAgent: false, agentRule: '' };
  memory.enter(commit(memory.desk, 'c', said, memory.context()));
  const { papers } = memory.enter(handOffLines(memory.desk, [{ caseId: 'c', step: STEP }], memory.context()));
  const slip = JSON.stringify(papers[0]?.content.blocks);
  expect(slip).toContain('以告知承诺代替');
  expect(slip).toContain('用存档材料（办件00012）');
  expect(slip).not.toContain('已退申请人');
});

test('P7 K5 what all in a role sign bears the same name on papers as on the screen: the role, not the first of them', () => {
  const pack = seedCatalogue();
  const answers = { insured: 'new', card: 'yes', archive: 'no', hpf: 'no', agent: 'self' };
  const { applicant } = outcomeOf(pack, 'ys-15', answers);
  const outcome = chooseItems(pack, 'ys-15', answers, { people: { employee: 3 }, applicant });
  const memory = acceptedCase(fullIntake(outcome));
  const roster = outcome.checklist.find(({ collective }) => collective);
  const first = outcome.people.find(({ id }) => id === roster?.people[0])?.label ?? '';
  const printed = JSON.stringify(memory.caseState('c').papers.map(({ content }) => content));
  expect(first).toMatch(/（1）$/);
  expect(printed).toContain(`${roster?.name}（${first.replace('（1）', '')}）`);
  expect(printed).not.toContain(`${roster?.name}（${first}`);
});
