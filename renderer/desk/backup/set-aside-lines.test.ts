import { expect, test } from 'vitest';
import { noteAdded } from '../../../domain/case/kinds/record.ts';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import { acceptedCase } from '../../../tests/support/accepted-case.ts';
import { birthOutcome } from '../../../tests/support/birth.ts';
import { testStation } from '../../../tests/support/desk-in-memory.ts';
import { fullIntake } from '../../../tests/support/intake.ts';
import { setAsideLines, setAsideRows } from './set-aside-lines.ts';

test('B37 what the other side entered under a name that is taken is told in words, with its case, who and when', () => {
  const office = acceptedCase(fullIntake(birthOutcome()), 'c1');
  const state = office.caseState('c1');
  const at = Date.UTC(2026, 10, 30, 2);
  const entry = {
    ledger: 'ledger-0001',
    seq: 9,
    v: noteAdded.v,
    kind: noteAdded.kind,
    subject: caseSubject('c1'),
    seen: [],
    clock: { wall: at, count: 0 },
    at,
    operator: '0301',
    data: { text: '来电补材料，号码433127199001011234' },
  };
  const lines = setAsideLines([entry, { ...entry, subject: caseSubject('c2') }], [state], testStation, at);
  expect(lines).toMatchObject([{ case: 'c1', operator: '测试甲' }]);
  const cells = setAsideRows(lines)[0]?.cells.join(' ') ?? '';
  expect(cells).toContain('来电补材料');
  expect(cells).toContain('10:00');
  expect(cells).not.toContain('433127199001011234');
});
