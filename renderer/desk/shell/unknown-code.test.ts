import { expect, test } from 'vitest';
import { asDateString } from '../../../domain/calendar/date-string.ts';
import { makeCaseNumber, makePaperNumber, type NumberResult } from '../../../domain/numbers/make-number.ts';
import { unknownCode } from './unknown-code.ts';

const here = { station: '0001', practice: false };
const day = asDateString('2026-12-03');
const caseOf = (station: string, ledger: string) => made(makeCaseNumber({ area: '433127', station, ledger }, day, 7));

function made(result: NumberResult): string {
  if (!result.ok) throw new Error(result.code);
  return result.number;
}

test('N9 a number of another window names that window', () => {
  expect(unknownCode(caseOf('0002', '271828'), here)).toContain('0002 号窗口');
  const paper = made(makePaperNumber({ area: '433127', station: '0315', ledger: '271828' }, 'receipt', day, 9));
  expect(unknownCode(paper, here)).toContain('0315 号窗口');
});

test('N9 a number of practice is no real one, and the other way round', () => {
  expect(unknownCode(caseOf('0001', '071828'), here)).toContain('练习');
  expect(unknownCode(caseOf('0001', '271828'), { ...here, practice: true })).toContain('正式');
  expect(unknownCode(caseOf('0001', '071828'), { ...here, practice: true })).not.toContain('正式');
});

test('N9 a number of this window that leads to nothing says what may have become of it', () => {
  expect(unknownCode(caseOf('0001', '271828'), here)).toContain('本窗口');
});

test('N9 what is none of our numbers says nothing', () => {
  expect(unknownCode('433127199305120026', here)).toBeUndefined();
  expect(unknownCode('向小月', here)).toBeUndefined();
});
