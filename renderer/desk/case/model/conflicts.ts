import type { CaseState } from '../../../../domain/case/case-state.ts';
import { custodian } from '../../../../domain/case/custodian.ts';
import { registers } from '../../../../domain/case/register.ts';
import type { Statement } from '../../../../domain/case/resolve.ts';
import type { EntryRef } from '../../../../domain/ledger/entry.ts';
import type { Operator } from '../../../../domain/station/station-state.ts';
import { CONFLICT_TEXT } from '../../text/conflict.ts';
import { holderWords } from './holder-words.ts';
import { type CaseNames, caseNames, operatorName } from './names.ts';
import { registerName } from './register-name.ts';

/** One of the contradicting statements: what it says, who said it, when (epoch ms). */
export type ConflictSide = {
  readonly ref: EntryRef;
  readonly says: string;
  readonly operator: string;
  readonly at: number;
};
export type ConflictView = {
  readonly register: string;
  readonly what: string;
  readonly sides: readonly ConflictSide[];
};

const FIELD = registers.field('');

/** Every contradiction of the case with both values, people and times; values of the form masked but what is in sight. */
export function conflictsOf(
  state: CaseState,
  operators: readonly Operator[],
  station: string,
  hide: (fieldKey: string, value: string) => string,
): readonly ConflictView[] {
  const names = caseNames(state);
  const fieldOf = (register: string) => (register.startsWith(FIELD) ? register.slice(FIELD.length) : null);
  return state.conflicts.map(({ register, statements }) => ({
    register,
    what: registerName(register, names),
    sides: statements.map((statement) => ({
      ref: statement.ref,
      says: hidden(fieldOf(register), factWords(statement, names, station)),
      operator: operatorName(statement.operator, operators),
      at: statement.at,
    })),
  }));

  function hidden(field: string | null, words: string): string {
    return field === null ? words : hide(field, words);
  }
}

function factWords({ fact }: Statement, names: CaseNames, station: string): string {
  const holder = custodian.safeParse(fact);
  if (holder.success) return holderWords(holder.data, names, station);
  if (fact === null || typeof fact !== 'object') return plainWords(fact);
  return Object.entries(fact)
    .map(([key, value]) => `${CONFLICT_TEXT.parts[key] ?? key}：${partWords(key, value, names)}`)
    .join('，');
}

function partWords(key: string, value: unknown, names: CaseNames): string {
  if (key === 'unit') return names.unit(String(value));
  if (key === 'slip') return names.slip(String(value));
  return plainWords(value);
}

function plainWords(value: unknown): string {
  if (typeof value === 'string') return CONFLICT_TEXT.values[value] ?? (value === '' ? CONFLICT_TEXT.empty : value);
  if (typeof value === 'boolean') return value ? CONFLICT_TEXT.yes : CONFLICT_TEXT.no;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
