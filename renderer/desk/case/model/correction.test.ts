import { expect, test } from 'vitest';
import { correct } from '../../../../domain/acts/correction-acts.ts';
import { receive, receiveAndNotify } from '../../../../domain/acts/intake-acts.ts';
import { onFileFor } from '../../../../domain/case/on-file.ts';
import { memoryDesk } from '../../../../tests/support/desk-in-memory.ts';
import { CARD, gapIntake, PHOTO, PROOF } from '../../../../tests/support/gap-intake.ts';
import { changeTaken, takenOf, tickLine } from './correction.ts';

const { outcome } = gapIntake([]);
const proof = outcome.checklist.find(({ id }) => id === PROOF);
if (!proof) throw new Error('the example has a proof');

test('D124 a paper on file is taken against an open notice, with the case it lies with and the day it came in there', () => {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', gapIntake([CARD, PHOTO, PROOF]), memory.context()));
  memory.enter(receiveAndNotify(memory.desk, 'd', gapIntake([CARD, PHOTO]), {}, memory.context()));
  const { outcome: asked, form } = memory.caseState('d');
  const lies = asked && onFileFor(asked, proof, form, [memory.caseState('c')]);
  expect(lies).toMatchObject({ caseId: 'c', date: '2026-11-18' });
  const filed = { as: 'on-file' as const, source: lies?.number ?? '', filedOn: lies?.date ?? '' };
  const draft = changeTaken(tickLine({}, proof), PROOF, filed);
  const { papers } = memory.enter(correct(memory.desk, 'd', takenOf(draft), true, memory.context()));
  const receipt = papers.find(({ content }) => content.type === 'correction-receipt');
  expect(JSON.stringify(receipt)).toContain('补正材料收件凭证');
  expect(memory.caseState('d').materials[PROOF]?.received).toMatchObject({
    as: 'on-file',
    originals: 0,
    proof: { source: lies?.number, checkedOn: '2026-11-18' },
  });
});

test('another way after a paper on file drops the case it was to come from', () => {
  const filed = changeTaken(tickLine({}, proof), PROOF, { as: 'on-file', source: '29', filedOn: '2026-11-18' });
  const [taken] = takenOf(changeTaken(filed, PROOF, { as: 'shared-data' }));
  expect(taken).toMatchObject({ as: 'shared-data', originals: 0 });
  expect(taken?.proof).toBeUndefined();
});
