import { checkPersonName } from '../../../domain/identity/names.ts';
import { narrow } from '../../../domain/identity/plain-text.ts';
import { SETTINGS_TEXT } from '../text/settings.ts';
import type { Duty } from './duty.ts';
import { refusalOf } from './refusal-of.ts';

const TEXT = SETTINGS_TEXT.operators;

/** `unit` '' works for the window; who sits for a unit has its duty alone. */
export type OperatorDraft = { readonly no: string; readonly name: string; readonly unit: string; readonly duty: Duty };

export type OperatorProblems = { readonly no?: string; readonly name?: string; readonly duty?: string };

/** The row of who is signed in, with the number he signed in by, and whether he keeps the desk. */
export type OwnRow = { readonly row: number; readonly no: string; readonly keeps: boolean };

/** What is wrong with each row: `isKept` when somebody of them keeps the desk. */
export function operatorProblems(
  rows: readonly OperatorDraft[],
  isKept: boolean,
  own?: OwnRow,
): readonly OperatorProblems[] {
  const numbers = rows.map(({ no }) => narrow(no));
  const isNobody = rows.every(({ no, name }) => narrow(no) === '' && name.trim() === '');
  return rows.map((row, index) => {
    const { no, name } = row;
    const ownWrong = index === own?.row ? ownProblem(row, own) : null;
    if (ownWrong) return ownWrong;
    if (isNobody) return index === 0 ? { no: TEXT.none } : {};
    if (narrow(no) === '' && name.trim() === '') return {};
    if (narrow(no) === '') return { no: TEXT.noMissing };
    if (numbers.indexOf(narrow(no)) !== index) return { no: TEXT.twice };
    if (!/^[0-9A-Za-z-]{1,32}$/.test(narrow(no))) return { no: TEXT.noWrong };
    if (name.trim() === '') return { name: TEXT.nameMissing };
    const nameWrong = refusalOf(checkPersonName(name));
    if (nameWrong !== null) return { name: nameWrong };
    return index === 0 && !isKept ? { duty: TEXT.noKeeper } : {};
  });
}

/** Nobody saws off the branch he sits on: his number opens the record, and his keeping the settings (V33). */
function ownProblem({ no, unit, duty }: OperatorDraft, own: OwnRow): OperatorProblems | null {
  if (narrow(no) !== own.no) return { no: TEXT.ownNo(own.no) };
  if (!own.keeps || (unit === '' && duty.includes('administrator'))) return null;
  return unit === '' ? { duty: TEXT.ownKeeping } : { no: TEXT.ownKeeping };
}
