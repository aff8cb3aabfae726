import { entryOf, refuse } from '../case/decide/support.ts';
import { countySubject } from '../ledger/entry.ts';
import type { PaperType } from '../numbers/paper-type.ts';
import type { PaperWords } from '../station/paper-words.ts';
import { papersWorded } from '../station/station-kinds.ts';
import { PAPER_WORDS_LABELS } from '../text/paper-words.ts';
import type { Decision } from './decision.ts';

/** The county words one kind of paper; what was issued before keeps its own words. Wrong fields are named. */
export function wordPaper(county: string, type: PaperType, words: PaperWords): Decision {
  const parsed = papersWorded.schema.safeParse({ type, ...words, copies: [...words.copies] });
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path }) => PAPER_WORDS_LABELS[String(path[0])] ?? String(path[0]));
    return refuse('fieldsWrong', [...new Set(wrong)]);
  }
  return { ok: true, entries: [entryOf(countySubject(county), papersWorded, parsed.data)], value: undefined };
}
