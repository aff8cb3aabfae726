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

/** How a value is shown: of this field of the form, or (null) the name of somebody the form does not hold. */
type Hide = (field: string | null, value: string) => string;
type Words = { readonly names: CaseNames; readonly station: string; readonly hide: Hide };

/** Every contradiction of the case with both values, people and times; who is not in sight is masked. */
export function conflictsOf(
  state: CaseState,
  operators: readonly Operator[],
  station: string,
  hide: Hide,
): readonly ConflictView[] {
  const words = { names: caseNames(state), station, hide };
  return state.conflicts.map(({ register, statements }) => ({
    register,
    what: registerName(register, words.names),
    sides: statements.map((statement) => ({
      ref: statement.ref,
      says: factWords(register, statement, words),
      operator: operatorName(statement.operator, operators),
      at: statement.at,
    })),
  }));
}

function factWords(register: string, { fact }: Statement, words: Words): string {
  const { names, station, hide } = words;
  if (register.startsWith(FIELD)) return hide(register.slice(FIELD.length), plainWords(fact));
  const holder = custodian.safeParse(fact);
  if (holder.success) return holderWords(holder.data, names, station);
  if (fact === null || typeof fact !== 'object') return plainWords(fact);
  return Object.entries(fact)
    .map(([key, value]) => `${CONFLICT_TEXT.parts[key] ?? key}：${partWords(key, value, words)}`)
    .join('，');
}

function partWords(key: string, value: unknown, { names, hide }: Words): string {
  if (key === 'unit') return names.unit(String(value));
  if (key === 'slip') return names.slip(String(value));
  if (key === 'name') return hide(null, plainWords(value));
  return plainWords(value);
}

function plainWords(value: unknown): string {
  if (typeof value === 'string') return CONFLICT_TEXT.values[value] ?? (value === '' ? CONFLICT_TEXT.empty : value);
  if (typeof value === 'boolean') return value ? CONFLICT_TEXT.yes : CONFLICT_TEXT.no;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
