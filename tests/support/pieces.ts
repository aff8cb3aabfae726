import { correct } from '../../domain/acts/correction-acts.ts';
import { notifyByUnit } from '../../domain/acts/unit-acts.ts';
import type { Custodian } from '../../domain/case/custodian.ts';
import type { MaterialTaken } from '../../domain/case/decide/material-taken.ts';
import { type PieceId, piecesOf } from '../../domain/case/pieces.ts';
import { caseAtUnit, handAndSign, STEP } from './at-unit.ts';
import { type MemoryDesk, testStation } from './desk-in-memory.ts';

/** The paper of a small case, and where its pieces may be. */
export const LINE = 'id-card@self';
export const AT_WINDOW: Custodian = { at: 'station', code: testStation.code, name: testStation.name };
export const AT_UNIT: Custodian = { at: 'unit', unit: 'gaj' };
export const GIVEN_BACK: Custodian = { at: 'applicant' };

/** Originals that stay here. */
export const kept = (line: string, originals = 1): MaterialTaken => ({
  ...{ line, as: 'kept', originals, copies: 0, pages: null, remark: '' },
});

/** Where every piece of a line is, the newest first; null where the line is met without paper. */
export const holders = (memory: MemoryDesk, line: string = LINE, id = 'c'): readonly (Custodian | null)[] =>
  piecesOf(memory.caseState(id)).flatMap(({ line: own, state }) =>
    own === line ? [state.custodian?.holder ?? null] : [],
  );

/** The piece of a line that another has replaced. */
export function earlierOf(memory: MemoryDesk, line: string = LINE): PieceId {
  const earlier = piecesOf(memory.caseState('c')).find((piece) => piece.line === line && piece.isEarlier);
  if (!earlier) throw new Error(`no earlier piece of ${line}`);
  return earlier.id;
}

/** The unit of a step asks for a better copy of a paper. */
export function askForBetter(memory: MemoryDesk, step: string = STEP): void {
  const unclear = { line: LINE, material: '', problem: '看不清', standard: '重新提交', originals: 1, copies: 0 };
  memory.enter(notifyByUnit(memory.desk, 'c', step, [unclear], memory.context()));
  memory.pass(60_000);
}

/** What came against a notice lies at the window. */
export function bring(memory: MemoryDesk, ...taken: readonly MaterialTaken[]): void {
  memory.enter(correct(memory.desk, 'c', taken, true, memory.context()));
  memory.pass(60_000);
}

/** The unit has a first piece and asked for a better one, of two originals, which lies at the window now. */
export function betterOneHere(): MemoryDesk {
  const memory = caseAtUnit();
  askForBetter(memory);
  bring(memory, kept(LINE, 2));
  return memory;
}

/** As `betterOneHere`, and both are with the unit. */
export function bothAtUnit(): MemoryDesk {
  const memory = betterOneHere();
  handAndSign(memory, ['c', STEP]);
  memory.pass(60_000);
  return memory;
}
