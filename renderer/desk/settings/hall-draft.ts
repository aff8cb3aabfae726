import { checkLine } from '../../../domain/identity/free-text.ts';
import { narrow } from '../../../domain/identity/plain-text.ts';
import type { HallDesk } from '../../../domain/station/station-kinds.ts';
import { SETTINGS_TEXT } from '../text/settings.ts';
import { refusalOf } from './refusal-of.ts';

const TEXT = SETTINGS_TEXT.hall;
const MOST = 40;

/** Rows left wholly empty are no desks. */
export function withoutEmpty(rows: readonly HallDesk[]): readonly HallDesk[] {
  return rows
    .map(({ code, name }) => ({ code: narrow(code), name: name.trim() }))
    .filter(({ code, name }) => code !== '' || name !== '');
}

/** What is wrong with each row, a sentence at its field. */
export function hallProblems(
  rows: readonly HallDesk[],
  own: string,
): readonly { readonly code?: string; readonly name?: string }[] {
  const codes = rows.map(({ code }) => narrow(code));
  return rows.map(({ code, name }, at) => {
    if (narrow(code) === '' && name.trim() === '') return {};
    if (!/^\d{4}$/.test(narrow(code))) return { code: TEXT.codeWrong };
    if (narrow(code) === own) return { code: TEXT.ownCode };
    if (codes.indexOf(narrow(code)) !== at) return { code: TEXT.twice };
    if (name.trim() === '') return { name: TEXT.nameMissing };
    const wrong = refusalOf(checkLine(name.trim(), MOST));
    return wrong === null ? {} : { name: wrong };
  });
}
