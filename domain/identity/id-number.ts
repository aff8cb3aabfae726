// The 18 characters of GB 11643, shared by three papers: 居民身份证, 港澳台居民居住证 (area 81, 82, 83) and, since
// 2023-12-01, 外国人永久居留身份证 (first digit 9; receiving province and three-digit nationality instead of the area).
import { type DateString, dateFromParts, formatDate } from '../calendar/date-string.ts';
import { accepted, type Checked, problem } from './checked.ts';
import { DOCUMENT_TYPE_LABELS, type DocumentType } from './document-type.ts';
import { idCheckCharacter } from './id-check-character.ts';
import { compact } from './plain-text.ts';

const SHAPE = /^\d{17}[\dX]$/;

/** Provinces, and 83 for Taiwan residents' permits; the four digits after them may be historic and are not checked. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

export type IdKind = 'resident-id' | 'hmt-residence-permit' | 'foreign-permanent-residence';

export type IdFacts = {
  readonly kind: IdKind;
  /** First six digits; of a foreigner's number the receiving province and nationality after the 9. */
  readonly area: string;
  readonly birthDate: DateString;
  readonly sex: '男' | '女';
};

/** What a well-shaped number tells, whether its check digit holds or not; null for all else. */
export function idFacts(idNo: string): IdFacts | null {
  const plain = compact(idNo);
  const birthDate = SHAPE.test(plain) ? birthDateIn(plain) : null;
  if (birthDate === null) return null;
  return { kind: idKind(plain), area: plain.slice(0, 6), birthDate, sex: Number(plain[16]) % 2 === 1 ? '男' : '女' };
}

export function hasIdShape(plain: string): boolean {
  return SHAPE.test(plain);
}

/**
 * Checks an 18-character number. Impossible or future birth dates are errors; a wrong check character, an unknown
 * province or another paper than chosen are warnings (rules I1–I6). Fifteen digits are the number of before 1999.
 */
export function checkIdNumber(text: string, today: DateString, expected?: DocumentType): Checked {
  const plain = compact(text);
  if (/^\d{15}$/.test(plain)) return problem('id-first-generation', plain);
  if (!SHAPE.test(plain)) return problem('id-shape', plain, { length: [...plain].length });
  const impossible = birthProblem(plain, today);
  if (impossible !== null) return impossible;
  const kind = idKind(plain);
  if (expected !== undefined && expected !== kind) {
    return problem('id-kind-mismatch', plain, { expected: DOCUMENT_TYPE_LABELS[expected] });
  }
  if (!PROVINCES.has(provinceOf(plain))) return problem('id-area-unknown', plain);
  return idCheckCharacter(plain.slice(0, 17)) === plain[17] ? accepted(plain) : problem('id-check-digit', plain);
}

function birthProblem(plain: string, today: DateString): Checked | null {
  const digits = plain.slice(6, 14);
  const month = Number(digits.slice(4, 6));
  if (digits < '19000101' && month >= 1 && month <= 12) return problem('id-birth-too-early', plain, { digits });
  const date = birthDateIn(plain);
  if (date === null) return problem('id-birth-impossible', plain, { digits });
  return date > today ? problem('id-birth-future', plain, { date: formatDate(date) }) : null;
}

function birthDateIn(plain: string): DateString | null {
  return dateFromParts(Number(plain.slice(6, 10)), Number(plain.slice(10, 12)), Number(plain.slice(12, 14)));
}

function idKind(plain: string): IdKind {
  if (plain.startsWith('9')) return 'foreign-permanent-residence';
  return /^8[123]/.test(plain) ? 'hmt-residence-permit' : 'resident-id';
}

/** Of a foreigner's number the province stands after the 9. */
function provinceOf(plain: string): string {
  return plain.startsWith('9') ? plain.slice(1, 3) : plain.slice(0, 2);
}
