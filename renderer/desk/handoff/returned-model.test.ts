import { expect, test } from 'vitest';
import { handOffLines } from '../../../domain/acts/flow-acts.ts';
import { settleLines } from '../../../domain/acts/unit-acts.ts';
import { allSigned } from '../../../domain/case/decide/settle-slip.ts';
import { slipSubject } from '../../../domain/ledger/entry.ts';
import { acceptedCase } from '../../../tests/support/accepted-case.ts';
import { birthOutcome } from '../../../tests/support/birth.ts';
import { fullIntake } from '../../../tests/support/intake.ts';
import { allReturned, returnedLines, returnedPapers } from './returned-model.ts';
import { readSlip } from './slips-model.ts';

const outcome = birthOutcome();
const first = outcome.steps[0]?.id ?? '';

test('C18 the originals with the unit are offered by their names, none ticked; one key ticks all, and again none', () => {
  const office = acceptedCase(fullIntake(outcome), 'c1');
  expect(returnedPapers(office.caseView('c1'), [first])).toEqual([]);
  const { slip } = office.enter(handOffLines(office.desk, [{ caseId: 'c1', step: first }], office.context()));
  const record = readSlip(office.desk.entriesOf(slipSubject(slip)));
  if (!record) throw new Error('no slip');
  office.enter(settleLines(office.desk, record.data, allSigned('彭大山'), office.context()));
  const papers = returnedPapers(office.caseView('c1'), [first]);
  expect(papers.length).toBeGreaterThan(0);
  expect(papers.map(({ name }) => name).join()).not.toContain('@');
  expect(papers[0]?.of).toMatch(/^田\* \d{5}$/);
  expect(returnedLines(papers, new Set(), 'c1')).toEqual([]);
  const all = allReturned(papers, new Set());
  expect(returnedLines(papers, all, 'c1')).toEqual(papers.map(({ line }) => line));
  expect(returnedLines(papers, all, 'c2')).toEqual([]);
  expect(allReturned(papers, all).size).toBe(0);
});
