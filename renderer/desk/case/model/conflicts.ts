import type { CaseState } from '../../../../domain/case/case-state.ts';
import type { EntryRef } from '../../../../domain/ledger/entry.ts';
import type { Operator } from '../../../../domain/station/station-state.ts';
import { type FactNames, factWords } from './fact-words.ts';
import { caseNames, operatorName } from './names.ts';
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

/** Every contradiction of the case with both values, people and times; who is not in sight is masked. */
export function conflictsOf(
  state: CaseState,
  operators: readonly Operator[],
  station: string,
  hide: FactNames['hide'],
): readonly ConflictView[] {
  const words = { names: caseNames(state), station, hide };
  return state.conflicts.map(({ register, statements }) => ({
    register,
    what: registerName(register, words.names),
    sides: statements.map((statement) => ({
      ref: statement.ref,
      says: factWords(register, statement.fact, words),
      operator: operatorName(statement.operator, operators),
      at: statement.at,
    })),
  }));
}
